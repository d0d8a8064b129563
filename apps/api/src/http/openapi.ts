import {
  endpoints,
  isKeyed,
  ProblemAnswer,
  RecordId,
  routes,
  type Endpoint,
  type RouteName,
} from '@followthrough/domain';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';

const file = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } as const;

/** Describes the API from the same schemas that check it. Roles stand in `x-allows`. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const name of Object.keys(routes) as RouteName[]) {
    const [method = '', path = ''] = routes[name].split(' ');
    const place = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[place] = { ...paths[place], [method.toLowerCase()]: operation(name, endpoints[name]) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Followthrough',
      version: '0.1.0',
      description: 'What each Learning Review promised, and what came of it.',
    },
    paths,
  });
}

function operation(name: RouteName, endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    operationId: name,
    summary: endpoint.summary,
    'x-allows': typeof endpoint.allows === 'string' ? endpoint.allows : [...endpoint.allows],
    requestParams: {
      ...(endpoint.params ? { path: endpoint.params } : {}),
      ...(endpoint.query ? { query: endpoint.query } : {}),
      ...headersOf(name, endpoint),
    },
    ...(endpoint.body === undefined
      ? {}
      : {
          requestBody: { content: endpoint.body === 'file' ? file : { 'application/json': { schema: endpoint.body } } },
        }),
    responses: {
      [endpoint.gives === 'redirect' ? '302' : String(endpoint.status ?? 200)]: success(endpoint),
      default: {
        description: 'A refusal.',
        content: { 'application/problem+json': { schema: ProblemAnswer } },
      },
    },
  };
}

function headersOf(name: RouteName, endpoint: Endpoint) {
  const headers = {
    ...(endpoint.guarded ? { 'if-match': z.string().regex(/^"\d+"$/) } : {}),
    ...(isKeyed(routes[name], endpoint) ? { 'idempotency-key': RecordId } : {}),
  };
  return Object.keys(headers).length > 0 ? { header: z.object(headers) } : {};
}

function success(endpoint: Endpoint) {
  if (endpoint.gives === undefined) return { description: 'Done.' };
  if (endpoint.gives === 'redirect') return { description: 'Go on there.' };
  return {
    description: 'Done.',
    content: endpoint.gives === 'file' ? file : { 'application/json': { schema: endpoint.gives } },
  };
}
