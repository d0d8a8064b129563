import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';

let test: TestApp;
let port: number;
beforeAll(async () => {
  test = await openTestApp();
  await test.app.listen(0, '127.0.0.1');
  port = Number(new URL(await test.app.getUrl()).port);
});
afterAll(() => test.close());

/** Writes bytes to the server as they are and gives whatever it answers before it closes. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.on('error', () => {}); // the server may close while we write
    socket.on('close', () => resolve(answer));
  });
}

const bytes = { 'content-type': 'application/octet-stream' };
const json = { 'content-type': 'application/json' };
const inject = (url: string, payload: Buffer | string, headers: Record<string, string>) =>
  test.app.inject({ method: 'POST', url, payload, headers: { 'x-followthrough': '1', ...headers } });

describe('being sent what cannot be read', () => {
  it('refuses bytes where a form belongs without looking into them', async () => {
    const started = performance.now();
    const refused = await inject('/api/session', Buffer.alloc(500_000, 97), bytes);
    expect(refused.statusCode).toBe(400);
    expect(refused.rawPayload.length).toBeLessThan(1000);
    expect(performance.now() - started).toBeLessThan(300);
  });

  it('names a hundred problems at most, however many there are', async () => {
    const fields = Array.from({ length: 40_000 }, (_, index) => `"f${index}":0`).join(',');
    const refused = await inject('/api/session', `{${fields}}`, json);
    expect(refused.statusCode).toBe(400);
    expect(refused.json<{ fields: unknown[] }>().fields).toHaveLength(100);
  });

  it('takes no more of a form than an address can need, packed or not', async () => {
    const form = JSON.stringify({ email: 'a'.repeat(600_000), password: 'x' });
    expect((await inject('/api/session', form, json)).statusCode).toBe(413);
    const packed = await inject('/api/session', gzipSync(form), { ...json, 'content-encoding': 'gzip' });
    expect(packed.statusCode).toBe(413);
  });

  it('takes no file from somebody who is not signed in', async () => {
    const refused = await inject('/api/imports/read?fileName=plan.docx', Buffer.alloc(9_000_000), bytes);
    expect(refused.json()).toMatchObject({ status: 401, code: 'caller.signed-out' });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'refuses a form as %s, which a page of another site could send',
    async (type) => {
      const refused = await inject('/api/session', '{"email":"a@example.org","password":"x"}', {
        'content-type': type,
      });
      expect(refused.json()).toMatchObject({ status: 400, code: 'request.invalid' });
    },
  );

  it('answers an address that stands for nothing as one that is not there', async () => {
    const refused = await test.app.inject({ method: 'GET', url: '/api/actions/%E0%A4%A' });
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.headers['x-content-type-options']).toBe('nosniff');
    expect(refused.json()).toMatchObject({ status: 404, code: 'request.not-found' });
  });

  it.each([
    ['bytes that are no HTTP', 'GARBAGE\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 413],
    [
      'two lengths for one body',
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('refuses %s in the shape of every other refusal', async (_, text, status) => {
    const answer = await sendRaw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('content-type: application/problem+json');
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status });
  });

  it('waits two minutes for a request to arrive and no longer', () => {
    const server = test.app.getHttpServer() as { requestTimeout: number }; // Nest gives the server without its type
    expect(server.requestTimeout).toBe(120_000);
  });

  it('takes a version that no record can have for none', async () => {
    const administrator = await test.signIn('administrator@demonstration.example');
    const [person] = (await administrator('listPeople')).body.people;
    for (const seen of [0, 4_000_000_000, 9_999_999_999]) {
      const sent = { params: { personId: person?.id ?? '' }, body: { active: true }, version: seen };
      expect((await administrator('setPersonActive', sent)).status).toBe(428);
    }
  });

  it('goes on answering everybody else', async () => {
    expect((await test.visitor('whoAmI')).status).toBe(401);
  });
});

describe('being called through a proxy of our own', () => {
  it('counts sign-ins by the address the proxy saw, and believes nothing written before it', async () => {
    const behind = await openTestApp(undefined, { PROXIES: '1' });
    const body = { email: 'nobody@example.org', password: 'a guess' };
    await behind.visitor('signIn', { body, headers: { 'x-forwarded-for': '198.51.100.9, 203.0.113.7' } });
    const seen = await behind.asOwner.query('select address from sign_in_attempt order by id desc limit 1');
    await behind.close();
    expect(seen).toEqual([{ address: '203.0.113.7' }]);
  });
});
