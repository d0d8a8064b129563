import type { FieldProblem, MeanwhileChange, ProblemCode } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import { routes } from '@followthrough/domain/routes';

/** A call as the fake API received it. */
export interface ReceivedCall {
  readonly name: RouteName;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A refusal for the fake API to answer with. */
export interface Refusal {
  readonly refuses: ProblemCode;
  readonly status: number;
  readonly fields?: readonly FieldProblem[];
  readonly meanwhile?: readonly MeanwhileChange[];
}

type Answers = Partial<Record<RouteName, unknown>>;

/** What every copy of the product answers unless told otherwise. */
const usual: Answers = { signInWays: { password: true, singleSignOn: null } };

/**
 * Stands in for the API: answers each address with what it is given, a refusal, or the next of a list of either.
 *
 * @returns The calls received so far, in order.
 */
export function fakeApi(answers: Answers): ReceivedCall[] {
  const received: ReceivedCall[] = [];
  const waiting = new Map(Object.entries({ ...usual, ...answers }).map(([name, answer]) => [name, new Queue(answer)]));
  globalThis.fetch = (address, request = {}) => {
    const call = callOf(String(address), request);
    received.push(call);
    const queue = waiting.get(call.name);
    return Promise.resolve(queue ? answerOf(queue.next()) : answerOf({ refuses: 'record.not-found', status: 404 }));
  };
  return received;
}

/** Answers in order, the last one again and again. */
class Queue {
  private readonly left: unknown[];

  constructor(answer: unknown) {
    this.left = Array.isArray(answer) ? [...(answer as unknown[])] : [answer];
  }

  /** The next answer. */
  next(): unknown {
    return this.left.length > 1 ? this.left.shift() : this.left[0];
  }
}

/** Makes the network fail. */
export function loseTheNetwork(): void {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
}

function answerOf(answer: unknown): Response {
  if (answer === undefined) return new Response(null, { status: 204 });
  if (typeof answer === 'object' && answer !== null && 'refuses' in answer) {
    const { refuses, status, ...rest } = answer as Refusal;
    const body = { type: 'about:blank', title: refuses, code: refuses, status, ...rest };
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
  }
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
}

function callOf(path: string, request: RequestInit): ReceivedCall {
  const [pathname = ''] = path.split('?');
  const method = request.method ?? 'GET';
  const found = Object.entries(routes).find(([, route]) => fits(route, method, pathname));
  if (!found) throw new Error(`The API has no address ${method} ${pathname}.`);
  const [name] = found as [RouteName, string];
  const body: unknown = typeof request.body === 'string' ? JSON.parse(request.body) : request.body;
  return { name, path, headers: { ...(request.headers as Record<string, string>) }, body };
}

function fits(route: string, method: string, pathname: string): boolean {
  const [routeMethod, pattern = ''] = route.split(' ');
  return routeMethod === method && new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(pathname);
}
