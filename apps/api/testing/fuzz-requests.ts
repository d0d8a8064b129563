import fc from 'fast-check';
import { arbitraryOf, nastyTexts, oddValues, type Ground, type JsonSchema } from './arbitrary-of-schema.js';

/** An operation, as the described API gives it. */
interface Operation {
  readonly operationId: string;
  readonly 'x-allows': string | readonly string[];
  readonly parameters?: readonly { in: string; name: string; schema: JsonSchema; required?: boolean }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: JsonSchema }> };
}

/** The described API: what the requests are made from. */
export interface DescribedApi {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, JsonSchema> };
}

/** A request as it goes over the wire, and whose session it is sent with. */
export interface FuzzRequest {
  readonly operationId: string;
  readonly as: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string | Buffer;
}

const nasty = fc.oneof(fc.constantFrom<unknown>(...nastyTexts), fc.constantFrom(...oddValues));

/** Bodies that are no JSON, are too much of it, or hold what JSON allows and nobody expects. */
const oddBodies: readonly string[] = [
  ...['', '{', 'null', '[]', '"text"', '{"a":', '{"kind":"committee","kind":"none"}', '{"__proto__":{"role":"lead"}}'],
  ...['{"constructor":{"prototype":{"role":"lead"}}}', '{"text":"\\ud800"}', '{"text":"\\u0000"}', '\u0000', '{}}'],
  ...[`${'['.repeat(100_000)}${']'.repeat(100_000)}`, `${'{"text":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ...[`{${Array.from({ length: 9000 }, (_, at) => `"k${at}":0`).join(',')}}`, `"${'a'.repeat(5_000_000)}"`],
  ...[`{"strategies":[${'0,'.repeat(100_000)}0]}`, '{"page":1e400}', '{"text":9007199254740993}'],
];
const oddTypes = [
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/octet-stream',
    'text/html',
  ],
  ...['application/json; charset=utf-16', ';;;', 'application/json, text/plain', ''],
];
const oddVersions = [
  '"0"',
  '"2147483648"',
  '"9223372036854775808"',
  '*',
  'W/"1"',
  '1',
  '"1","2"',
  '"-1"',
  '""',
  '"1\'',
];
const oddQueries = [
  ...['page=1&page=2', 'page[]=1', 'words=%00', 'words=%ED%A0%80', '__proto__=1', '__proto__[role]=lead', 'page=1e3'],
  ...[
    'page=-1',
    'page=0x10',
    'page=',
    '=',
    '&&&',
    '?',
    'reviewId=1',
    'order=plan;drop',
    'fileName=%2e%2e%2f',
    'a'.repeat(3000),
  ],
];
const oddParts = [
  ...[
    '%00',
    '%2e%2e%2f',
    '%E0%A4%A',
    '%ED%A0%80',
    "'",
    '1',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    '*',
    '%25',
  ],
  ...['a'.repeat(90), 'a'.repeat(3000), '%F0%9F%92%A9', '-1', '2147483648', '%0d%0aset-cookie:x=1', ';', '{}'],
];

/** Gives requests to every address of an API: most of them as it asks for, the others wrong in one way or several. */
export function fuzzRequests(api: DescribedApi, ground: Ground, callers: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestTo({ path, method, operation }, ground, callers)),
  );
  return fc.oneof(...operations);
}

interface Address {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function requestTo({ path, method, operation }: Address, ground: Ground, callers: readonly string[]) {
  return fc
    .record({ as: caller(operation, callers), url: url(path, operation, ground), sent: sent(operation, ground) })
    .chain(({ as, url, sent }) =>
      oddHeaders.map((odd): FuzzRequest => {
        const { payload, ...headers } = sent;
        return {
          ...{ operationId: operation.operationId, as, url, method: method.toUpperCase() },
          headers: { 'x-followthrough': '1', ...headers, ...odd } as Record<string, string>, // strings, all of them
          ...(payload === undefined ? {} : { payload }),
        };
      }),
    );
}

function caller({ 'x-allows': allows }: Operation, callers: readonly string[]): fc.Arbitrary<string> {
  const allowed = typeof allows === 'string' ? callers : callers.filter((each) => allows.includes(each));
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...allowed) }, fc.constantFrom(...callers, 'nobody'));
}

function url(path: string, { parameters = [] }: Operation, ground: Ground): fc.Arbitrary<string> {
  const text = (name: string, schema: JsonSchema) =>
    arbitraryOf(schema, ground, name).map((value) => encodeURIComponent(String(value)));
  const parts = parameters.filter((each) => each.in === 'path');
  const queries = parameters.filter((each) => each.in === 'query');
  const filled = fc
    .tuple(...parts.map(({ name, schema }) => mostly(text(name, schema), fc.constantFrom(...oddParts), 6)))
    .map((values) => values.reduce((each, value, at) => each.replace(`{${parts[at]?.name}}`, value), path));
  const asked = fc
    .tuple(
      ...queries.map(({ name, schema, required }) =>
        fc.option(text(name, schema), { freq: required === true ? 20 : 1, nil: '' }),
      ),
    )
    .map((values) => values.flatMap((value, at) => (value === '' ? [] : [`${queries[at]?.name}=${value}`])).join('&'));
  const query = mostly(asked, fc.constantFrom(...oddQueries), 6);
  return fc.tuple(filled, query).map(([place, query]) => (query === '' ? place : `${place}?${query}`));
}

function sent(
  operation: Operation,
  ground: Ground,
): fc.Arbitrary<Record<string, string> & { payload?: string | Buffer }> {
  const content = operation.requestBody?.content;
  const guarded = operation.parameters?.some(({ name }) => name === 'if-match') ?? false;
  const version = mostly(
    fc.integer({ min: 1, max: 6 }).map((seen) => `"${seen}"`),
    fc.constantFrom(...oddVersions),
    5,
  );
  const keyed = operation.parameters?.some(({ name }) => name === 'idempotency-key') ?? false;
  const key = mostly<string>(fc.uuid(), fc.constantFrom('', '1', 'a'.repeat(300), "'"), 12);
  const headers = fc
    .tuple(version, key)
    .map(([seen, key]) => ({ ...(guarded ? { 'if-match': seen } : {}), ...(keyed ? { 'idempotency-key': key } : {}) }));
  const schema = content?.['application/json']?.schema;
  const body = schema === undefined ? fileBody(content) : jsonBody(schema, ground);
  return fc.tuple(headers, body).map(([headers, body]) => ({ ...headers, ...body }) as Record<string, string>); // and a payload
}

function fileBody(content: object | undefined): fc.Arbitrary<object> {
  if (content === undefined) return fc.constant({});
  const bytes = fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each));
  return bytes.map((payload) => ({ 'content-type': 'application/octet-stream', payload }));
}

function jsonBody(schema: JsonSchema, ground: Ground): fc.Arbitrary<object> {
  const json = { 'content-type': 'application/json' };
  const right = arbitraryOf(schema, ground);
  const wrong = fc.tuple(right, fc.nat(), nasty).map(([value, at, odd]) => spoilt(value, at, odd));
  return fc.oneof(
    { weight: 8, arbitrary: right.map((value) => ({ ...json, payload: JSON.stringify(value) })) },
    { weight: 8, arbitrary: wrong.map((value) => ({ ...json, payload: JSON.stringify(value) ?? 'null' })) },
    { weight: 2, arbitrary: fc.constantFrom(...oddBodies).map((payload) => ({ ...json, payload })) },
    fc.tuple(right, fc.constantFrom(...oddTypes)).map(([value, type]) => ({
      'content-type': type,
      payload: JSON.stringify(value),
    })),
  );
}

const oddHeaders = mostly<Record<string, string>>(
  fc.constant({}),
  fc.constantFrom<Record<string, string>>(
    { 'x-followthrough': '2' },
    { 'x-followthrough': '' },
    { 'accept-encoding': 'br;q=abc, *;q=0' },
    { 'content-encoding': 'gzip' },
    { accept: 'application/xml' },
    { 'x-forwarded-for': `1.2.3.4, ${'9'.repeat(500)}` },
    { origin: 'https://elsewhere.example' },
  ),
  12,
);

function mostly<Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>, weight: number): fc.Arbitrary<Value> {
  return fc.oneof({ weight, arbitrary: usual }, odd);
}

/** Puts something odd in the place of one of the values inside, or adds it as a field that is not known. */
function spoilt(value: unknown, at: number, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null) return odd;
  const keys = [...Object.keys(value), 'unknown'];
  const key = keys[at % keys.length] ?? 'unknown';
  const inside: unknown = Reflect.get(value, key);
  const deeper = typeof inside === 'object' && inside !== null && at % 3 !== 0;
  const changed = deeper ? spoilt(inside, Math.floor(at / keys.length), odd) : odd;
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (String(index) === key ? changed : each))
    : { ...value, [key]: changed };
}
