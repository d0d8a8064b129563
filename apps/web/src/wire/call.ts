import type { Gives, Takes } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import { addressOf, type AddressParts } from './address';
import { readProblem } from './read-problem';
import { holdUp, letThrough, reasonHeader } from './kept-identifiers';
import { submissionKey } from './submission-key';
import { isProblem, WireProblem } from './wire-problem';

type Sent<Part, Value> = Part extends 'query' ? Partial<Value> : Value extends Uint8Array ? Blob : Value;
type Parts<Name extends RouteName> = {
  [Part in keyof Takes<Name> as Takes<Name>[Part] extends undefined ? never : Part]: Sent<Part, Takes<Name>[Part]>;
};

/** What must be handed over to call an address: its parameters, query, body and version, as far as it takes them. */
export type Asks<Name extends RouteName> = keyof Parts<Name> extends never ? [] : [parts: Parts<Name>];

interface AnyParts extends AddressParts {
  readonly body?: unknown;
  readonly version?: number;
}

/**
 * Calls an address of the API.
 *
 * @returns What the address gives; a file as its bytes.
 * @throws {WireProblem} with the API's code, or `wire.lost` when no answer came, or `wire.unreadable`.
 */
export async function call<Name extends RouteName>(name: Name, ...[parts]: Asks<Name>): Promise<Gives<Name>> {
  // `Asks` is built from the endpoint, so its members are those of `AnyParts`, which the compiler cannot follow.
  const given = (parts ?? {}) as AnyParts;
  const [method, path] = addressOf(name, given);
  // The API checks every answer against the same schema before it leaves.
  return (await (method === 'GET' ? read(path, given) : write(method, path, given))) as Gives<Name>;
}

async function read(path: string, given: AnyParts): Promise<unknown> {
  return contentIn(await send(path, requestFor('GET', given)));
}

/** Once there is an answer that the API gave for certain, the same sent again is something new. */
async function write(method: string, path: string, given: AnyParts): Promise<unknown> {
  const { key, answered } = submissionKey(method, path, given.version, given.body);
  const address = `${method} ${path}`;
  const request = requestFor(method, given, {
    'x-followthrough': '1',
    'idempotency-key': key,
    ...reasonHeader(address),
  });
  const answer = await send(path, request);
  const content = await contentIn(answer).catch((failure: unknown) => {
    if (failure instanceof WireProblem && failure.status < 500 && failure.code !== 'wire.unreadable') answered();
    if (isProblem(failure, 'text.may-identify')) holdUp(address);
    throw failure;
  });
  answered();
  letThrough(address);
  return content;
}

function requestFor(method: string, { body, version }: AnyParts, more: Record<string, string> = {}): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json', ...more };
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  if (body === undefined) return { method, headers, credentials: 'same-origin' };
  const isFile = body instanceof Blob;
  headers['content-type'] = isFile ? 'application/octet-stream' : 'application/json';
  return { method, headers, credentials: 'same-origin', body: isFile ? body : JSON.stringify(body) };
}

async function send(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch {
    throw new WireProblem('wire.lost', 0);
  }
}

async function contentIn(answer: Response): Promise<unknown> {
  if (!answer.ok) throw readProblem(answer.status, answer.headers.get('content-type'), await answer.text());
  if (answer.status === 204) return undefined;
  if (!answer.headers.get('content-type')?.includes('json')) return new Uint8Array(await answer.arrayBuffer());
  try {
    return await answer.json();
  } catch {
    throw new WireProblem('wire.unreadable', answer.status);
  }
}
