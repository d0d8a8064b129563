import {
  endpoints,
  Problem,
  fieldProblems,
  routes,
  Version,
  type Endpoint,
  type RouteName,
  type Takes,
} from '@followthrough/domain';
import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { callerOf, type Caller } from './caller.js';

const routeKey = 'followthrough:route';

/** Mounts a handler at one of the product's addresses. What it takes, gives and allows is in the list of endpoints. */
export function Serves(name: RouteName): MethodDecorator {
  const [method = '', path = ''] = routes[name].split(' ');
  const endpoint: Endpoint = endpoints[name];
  return applyDecorators(
    RequestMapping({ path, method: methods[method] ?? RequestMethod.GET }),
    HttpCode(endpoint.status ?? 200),
    SetMetadata(routeKey, name),
  );
}

const methods: Record<string, RequestMethod> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  DELETE: RequestMethod.DELETE,
};

/** The address a handler serves, or `undefined` for a handler that is on no list and so is refused. */
export function routeOf(handler: object): RouteName | undefined {
  return Reflect.getMetadata(routeKey, handler) as RouteName | undefined; // only `Serves` writes it
}

/** What the address takes, parsed: params, query, body and the version seen. */
export const Taken = createParamDecorator((_: unknown, context: ExecutionContext): Takes<RouteName> => {
  const name = routeOf(context.getHandler());
  if (name === undefined) throw new Problem('request.not-found');
  return takenFrom(context.switchToHttp().getRequest<FastifyRequest>(), endpoints[name]);
});

/** Who calls. Only for addresses that need a session. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller === undefined) throw new Problem('caller.signed-out');
  return caller;
});

function takenFrom(request: FastifyRequest, endpoint: Endpoint): Takes<RouteName> {
  const taken = {
    params: parsed(endpoint.params, request.params, 'record.not-found'),
    query: parsed(endpoint.query, request.query, 'request.invalid'),
    body: endpoint.body === 'file' ? fileBytes(request.body) : formIn(endpoint.body, request.body),
    version: endpoint.guarded === true ? versionSeen(request) : undefined,
  };
  return taken as Takes<RouteName>; // each part was parsed by the schema its type is inferred from
}

function parsed(schema: z.ZodType | undefined, value: unknown, code: 'record.not-found' | 'request.invalid'): unknown {
  if (schema === undefined) return undefined;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new Problem(code, {}, code === 'request.invalid' ? fieldProblems(read.error.issues) : []);
}

/** A file sent where a form belongs is refused before it is looked into: to a schema each of its bytes is a field. */
function formIn(schema: z.ZodType | undefined, body: unknown): unknown {
  if (body instanceof Uint8Array) throw new Problem('request.invalid');
  return parsed(schema, body, 'request.invalid');
}

function fileBytes(body: unknown): Uint8Array {
  if (!(body instanceof Uint8Array))
    throw new Problem('request.invalid', {}, [{ path: 'file', sentence: 'Choose a file to send.' }]);
  return body;
}

/** The version of the record that the sender saw, from `If-Match`. */
export function versionSeen(request: FastifyRequest): number {
  const seen = Version.safeParse(Number(/^"(\d{1,10})"$/.exec(request.headers['if-match'] ?? '')?.[1]));
  if (!seen.success) throw new Problem('request.version-missing');
  return seen.data;
}
