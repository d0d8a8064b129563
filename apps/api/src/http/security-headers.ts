import type { FastifyInstance } from 'fastify';

const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What is given out as a file may do nothing at all, should a browser open it in place. */
const policyOfFiles = "default-src 'none'; sandbox";

/** What every answer tells browsers not to do with it. */
export function securityHeadersFor(secure: boolean): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** Sets, on every answer, what browsers must not do with it. Answers of the API are never kept. */
export function securityHeaders(fastify: FastifyInstance, secure: boolean): void {
  const headers = securityHeadersFor(secure);
  fastify.addHook('onSend', (request, reply, payload, done) => {
    reply.headers(headers);
    if (reply.hasHeader('content-disposition')) reply.header('content-security-policy', policyOfFiles);
    if (request.url.startsWith('/api')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
