import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Gives, LocalDate, RouteName } from '@followthrough/domain';
import { endpoints, routes, type Endpoint } from '@followthrough/domain';
import type { CanActivate, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { readConfiguration } from '../src/config/env.js';
import { asApplication, type DatabaseAddress } from '../src/database/address.js';
import { openDataSource } from '../src/database/data-source.js';
import { demonstrationPassword } from '../src/demonstration/index.js';
import { createServer } from '../src/http/server.js';
import { Jobs } from '../src/jobs/index.js';
import { makeTestDatabase } from './test-database.js';

/** What a call sends. */
export interface Sent {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly version?: number;
  /** Headers that replace the usual ones; `undefined` takes one away. */
  readonly headers?: Record<string, string | undefined>;
}

/** What came back. */
export interface Answer<Name extends RouteName> {
  readonly status: number;
  readonly body: Gives<Name>;
  readonly problem: {
    code?: string;
    fields?: { path: string; sentence: string }[];
    meanwhile?: { by: string; at: string; fields: string[] }[];
  };
  readonly bytes: Buffer;
  readonly headers: Record<string, string | string[] | number | undefined>;
}

/** A person at the product: calls its addresses with their session. */
export type Visitor = <Name extends RouteName>(name: Name, sent?: Sent) => Promise<Answer<Name>>;

/** The whole product on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly owner: DatabaseAddress;
  /** The database as its owner, past every policy: to look at what was really kept. */
  readonly asOwner: DataSource;
  readonly visitor: Visitor;
  /** A person with the session that an answer gave them. */
  readonly withCookie: (headers: Answer<RouteName>['headers']) => Visitor;
  readonly signIn: (email: string, password?: string) => Promise<Visitor>;
  /** Does one of the product's own jobs for a day; says whether it was not done before. Here none is done by itself. */
  readonly runJob: (name: string, day: LocalDate) => Promise<boolean>;
  /** Another copy of the product on the same database; close it before this one. */
  readonly another: (environment: Record<string, string>, prepare?: Prepare) => Promise<TestApp>;
  readonly close: () => Promise<void>;
}

/** Does something to the product before it starts. */
export type Prepare = (app: NestFastifyApplication) => unknown;

/**
 * Opens the product on a fresh copy of the demonstration. Every answer is held to its schema.
 *
 * @param guard - Stands in for the product's own guard, to see what the database refuses by itself.
 * @param environment - Settings other than the usual ones.
 */
export async function openTestApp(
  guard?: Type<CanActivate>,
  environment: Record<string, string> = {},
  prepare: Prepare = () => {},
): Promise<TestApp> {
  const database = await makeTestDatabase();
  const asOwner = await openDataSource(database.owner, 2);
  const test = await openOn({ owner: database.owner, asOwner, guard }, environment, prepare);
  return {
    ...test,
    close: async () => {
      await test.close();
      await asOwner.destroy();
      await database.drop();
    },
  };
}

interface Ground extends Pick<TestApp, 'owner' | 'asOwner'> {
  readonly guard: Type<CanActivate> | undefined;
}

async function openOn(ground: Ground, environment: Record<string, string>, prepare: Prepare): Promise<TestApp> {
  const { owner, asOwner, guard } = ground;
  const settings = { CHECK_ANSWERS: 'yes', JOBS: 'no', ...environment };
  const source = await openDataSource(asApplication(owner));
  const configuration = { ...readConfiguration(settings), webFolder: '/nowhere' };
  const app = await createServer(configuration, source, { logger: false, ...(guard ? { guard } : {}) });
  await prepare(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    ...{ app, owner, asOwner },
    visitor: visitorOf(app, null),
    withCookie: (headers) => visitorOf(app, cookieOf(headers)),
    signIn: (email, password = demonstrationPassword) => signIn(app, email, password),
    runJob: (name, day) => app.get(Jobs).doNow(name, day),
    another: (settings, prepared = () => {}) => openOn(ground, settings, prepared),
    close: async () => {
      await app.close();
      await source.destroy();
    },
  };
}

const cookieOf = (headers: Answer<RouteName>['headers']) => String(headers['set-cookie']).split(';')[0] ?? '';

async function signIn(app: NestFastifyApplication, email: string, password: string): Promise<Visitor> {
  const answer = await visitorOf(app, null)('signIn', { body: { email, password } });
  if (answer.status !== 200) throw new Error(`Nobody could sign in as ${email}: ${answer.status}`);
  return visitorOf(app, cookieOf(answer.headers));
}

function visitorOf(app: NestFastifyApplication, cookie: string | null): Visitor {
  return async (name, sent = {}) => {
    const [method = 'GET', path = ''] = routes[name].split(' ');
    const endpoint: Endpoint = endpoints[name];
    const file = endpoint.body === 'file';
    const headers = {
      'x-followthrough': '1',
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(cookie === null ? {} : { cookie }),
      ...(sent.body === undefined ? {} : { 'content-type': file ? 'application/octet-stream' : 'application/json' }),
      ...(sent.version === undefined ? {} : { 'if-match': `"${sent.version}"` }),
      ...sent.headers,
    };
    const response = await app.inject({
      method: method as 'GET', // the inject types know each verb by name
      url: path.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(sent.params?.[key] ?? 'missing')),
      query: sent.query ?? {},
      headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<
        string,
        string
      >, // filtered above
      ...(sent.body === undefined ? {} : { payload: file ? (sent.body as Buffer) : JSON.stringify(sent.body) }), // bytes for a file
    });
    const json = String(response.headers['content-type']).includes('json') ? response.json<unknown>() : undefined;
    return {
      status: response.statusCode,
      body: json as Gives<typeof name>, // held to its schema by the product itself
      problem: (json ?? {}) as Answer<typeof name>['problem'], // a refusal, when the status says so
      bytes: response.rawPayload,
      headers: response.headers,
    };
  };
}
