import { existsSync } from 'node:fs';
import cookies from '@fastify/cookie';
import compress from '@fastify/compress';
import files from '@fastify/static';
import { Problem } from '@followthrough/domain';
import type { CanActivate, LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from '../app.module.js';
import type { Configuration } from '../config/env.js';
import { Database } from '../database/scope.js';
import { SessionsService } from '../modules/session/index.js';
import { limitBodies, refuseLargeFromStrangers } from './bodies.js';
import { openApiDocument } from './openapi.js';
import { problemAnswer } from './problem.filter.js';
import { securityHeaders } from './security-headers.js';
import { unreadableAnswers } from './unreadable.js';

/** How long a request may take to arrive, in milliseconds: the largest file over a slow line needs a minute and a half. */
const requestTimeout = 120_000;

/** Puts the product together: API, description, health and the web application on one server. Not yet listening. */
export async function createServer(
  configuration: Configuration,
  source: DataSource,
  { logger, guard }: { logger: LoggerService | false; guard?: Type<CanActivate> },
): Promise<NestFastifyApplication> {
  const { secure } = configuration;
  const adapter = new FastifyAdapter({
    requestTimeout,
    // Anybody may write the header that proxies write: only so many of its last entries are believed.
    trustProxy: (_address: string, hop: number) => hop < configuration.proxies,
    forceCloseConnections: true,
    ...unreadableAnswers(secure),
  });
  const fastify: FastifyInstance = adapter.getInstance();
  limitBodies(fastify);
  securityHeaders(fastify, secure);
  await fastify.register(cookies);
  // What is compressed is read once: to press it harder would cost more than all that went before.
  await fastify.register(compress, { threshold: 1024, zlibOptions: { level: 1 } });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(configuration, source, guard), adapter, {
    logger,
    abortOnError: false,
    bodyParser: false, // the server reads forms by itself, and only those it is told of
  });
  refuseLargeFromStrangers(fastify, app.get(SessionsService));
  health(fastify, app.get(Database));
  await webFiles(fastify, configuration.webFolder);
  return app;
}

function health(fastify: FastifyInstance, database: Database): void {
  const description = openApiDocument();
  fastify.get('/api/openapi.json', () => description);
  fastify.get('/live', () => ({ live: true }));
  fastify.get('/ready', async (_request, reply) => {
    const ready = await database.answers();
    return reply.status(ready ? 200 : 503).send({ ready });
  });
}

/** Serves the built web application; any address that is neither the API's nor a file's opens it. */
async function webFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await fastify.register(files, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      // Files carry a digest of themselves in their names; the page that names them does not.
      reply.header('cache-control', file.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (!/^\/(api|assets)(?:\/|\?|$)/.test(request.url)) return reply.type('text/html').sendFile('index.html');
    const answer = problemAnswer(new Problem('request.not-found'));
    return reply.status(404).type('application/problem+json').send(JSON.stringify(answer));
  });
}
