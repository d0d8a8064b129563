import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem } from '@followthrough/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemAnswer } from './problem.filter.js';
import { securityHeadersFor } from './security-headers.js';

/** Settings of the server that answer what cannot even be read as a request in the same shape as every other refusal. */
export function unreadableAnswers(secure: boolean) {
  const headers = { 'content-type': 'application/problem+json', ...securityHeadersFor(secure) };
  return {
    /** An address with a percent sign that stands for nothing. */
    frameworkErrors: (_error: unknown, _request: FastifyRequest, reply: FastifyReply) => {
      const answer = problemAnswer(new Problem('request.not-found'));
      void reply.status(answer.status).headers(headers).send(JSON.stringify(answer));
    },
    /** Bytes that are no HTTP, headers without end, and a request that never comes to its end. */
    clientErrorHandler: (error: Error & { code?: string }, socket: Socket) => {
      if (error.code === 'ECONNRESET' || socket.destroyed) return;
      const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
      if (socket.writable)
        socket.write(rawAnswer(new Problem(tooLarge ? 'request.too-large' : 'request.invalid'), headers));
      socket.destroy(error);
    },
  };
}

function rawAnswer(problem: Problem, headers: Record<string, string>): string {
  const answer = problemAnswer(problem);
  const body = JSON.stringify(answer);
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' });
  return [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}
