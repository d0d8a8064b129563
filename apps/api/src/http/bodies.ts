import {
  endpoints,
  evidenceFileBytesMax,
  planFileBytesMax,
  Problem,
  routes,
  type Endpoint,
  type RouteName,
} from '@followthrough/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SessionsService } from '../modules/session/index.js';

/** The largest form that may be sent, in bytes: a test of change with every one of its fields full fits. */
const formBytesMax = 512 * 1024;

/** The largest confirmed plan or report that may be sent, in bytes: a plan of five hundred actions fits. */
const confirmedBytesMax = 4 * 1024 * 1024;

const largest = new Map<string, number>(
  (Object.keys(routes) as RouteName[]).map((name) => [routes[name], bytesMaxOf(name)]), // a record's own keys
);

/**
 * Takes forms as JSON and files as bytes, and nothing else, and no more of either than the address they are sent to can
 * need. Called before any address is served.
 */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.addHook('onRoute', (route) => {
    route.bodyLimit = bodyBytesMax(`${String(route.method)} ${route.url}`);
  });
}

/** Lets nobody who is not signed in send more than a form: it would be held in memory before it could be refused. */
export function refuseLargeFromStrangers(fastify: FastifyInstance, sessions: SessionsService): void {
  fastify.addHook('onRequest', async (request: FastifyRequest) => {
    if (bodyBytesMax(`${request.method} ${request.routeOptions.url ?? ''}`) <= formBytesMax) return;
    if ((await sessions.callerOf(request)) === null) throw new Problem('caller.signed-out');
  });
}

function bytesMaxOf(name: RouteName): number {
  const endpoint: Endpoint = endpoints[name];
  if (name === 'sendFile') return evidenceFileBytesMax;
  if (endpoint.body === 'file') return planFileBytesMax;
  return name === 'confirmImport' || name === 'saveReport' ? confirmedBytesMax : formBytesMax;
}

function bodyBytesMax(address: string): number {
  return largest.get(address) ?? formBytesMax;
}
