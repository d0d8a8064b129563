import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../../../testing/open-test-app.js';

const email = 'chief.solais@demonstration.example';
let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const attempt = (password: string, as = email) => test.visitor('signIn', { body: { email: as, password } });

describe('signing in', () => {
  it('tells who is signed in, as what and for whom', async () => {
    const chief = await test.signIn(email);
    expect((await chief('whoAmI')).body).toMatchObject({
      role: 'chief-officer',
      committee: { code: 'EIL', kind: 'PPC' },
      agency: null,
      demonstration: true,
    });
  });

  it('keeps the session out of reach of scripts and other sites', async () => {
    const { headers } = await attempt('demonstration-only');
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('keeps only a digest of the session, and only a hash of the password', async () => {
    const { headers } = await attempt('demonstration-only');
    const token = /followthrough=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    const kept = await test.asOwner.query<{ found: boolean }[]>(
      `select exists (select from session where encode(token_digest, 'escape') like '%' || $1 || '%') as found`,
      [token],
    );
    const [person] = await test.asOwner.query<{ hash: string }[]>(
      'select password_hash as hash from person where email = $1',
      [email],
    );
    expect(kept[0]?.found).toBe(false);
    expect(person?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('takes the address in any case', async () => {
    expect((await attempt('demonstration-only', email.toUpperCase())).status).toBe(200);
  });

  it('says the same of a wrong password and of an address nobody has', async () => {
    const wrong = await attempt('something else');
    const unknown = await attempt('something else', 'nobody.at.all@demonstration.example');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.problem).toEqual(unknown.problem);
  });

  it('ends the session at once on signing out', async () => {
    const chief = await test.signIn(email);
    expect((await chief('signOut')).status).toBe(204);
    expect((await chief('whoAmI')).status).toBe(401);
  });

  it('ends the session the browser came with, and never keeps its token', async () => {
    const cookieOf = (answer: Awaited<ReturnType<typeof attempt>>) =>
      /followthrough=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
    const planted = 'followthrough=a-token-that-somebody-else-chose';
    const body = { email, password: 'demonstration-only' };
    const first = cookieOf(await test.visitor('signIn', { body, headers: { cookie: planted } }));
    const second = cookieOf(await test.visitor('signIn', { body, headers: { cookie: first } }));
    expect(new Set([planted, first, second]).size).toBe(3);
    const asked = [planted, first, second].map((cookie) => test.visitor('whoAmI', { headers: { cookie } }));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([401, 401, 200]);
  });

  it('ends after an hour without use', async () => {
    const chief = await test.signIn(email);
    await test.asOwner.query(`update session set seen_at = now() - interval '61 minutes'`);
    expect((await chief('whoAmI')).status).toBe(401);
  });

  it('locks after eight wrong attempts, even for the right password, and opens by itself', async () => {
    const victim = 'lead.solais@demonstration.example';
    for (let count = 0; count < 8; count += 1) expect((await attempt('wrong', victim)).status).toBe(401);
    expect((await attempt('demonstration-only', victim)).problem.code).toBe('session.locked');
    await test.asOwner.query(`update sign_in_attempt set at = at - interval '16 minutes'`);
    expect((await attempt('demonstration-only', victim)).status).toBe(200);
  });

  it('locks as soon when the attempts come all at once', async () => {
    const victim = 'lead.drumallan@demonstration.example';
    const answers = await Promise.all(Array.from({ length: 16 }, (_, index) => attempt(`guess ${index}`, victim)));
    const codes = answers.map(({ problem }) => problem.code);
    expect(codes.filter((code) => code === 'session.wrong-details')).toHaveLength(8);
    expect(codes.filter((code) => code === 'session.locked')).toHaveLength(8);
  });

  it('locks an address after forty wrong attempts, whatever address is claimed in a header', async () => {
    await test.asOwner.query('delete from sign_in_attempt');
    for (let count = 0; count < 40; count += 1)
      await test.visitor('signIn', {
        body: { email: `nobody.${count}@example.org`, password: 'a guess' },
        headers: { 'x-forwarded-for': `203.0.113.${count}` },
      });
    expect((await attempt('demonstration-only')).problem.code).toBe('session.locked');
  });

  it('asks those to wait who come in hundreds, and serves the next', async () => {
    await test.asOwner.query('delete from sign_in_attempt');
    const crowd = Array.from({ length: 200 }, (_, index) => attempt('a guess', `nobody.${index}@example.org`));
    const codes = new Set((await Promise.all(crowd)).map(({ problem }) => problem.code));
    expect([...codes].sort()).toEqual(['request.too-many', 'session.wrong-details']);
    await test.asOwner.query('delete from sign_in_attempt');
    expect((await attempt('demonstration-only')).status).toBe(200);
  });

  it('refuses what is no address or no password, beside the field', async () => {
    const { status, problem } = await test.visitor('signIn', { body: { email: 'lead', password: '' } });
    expect(status).toBe(400);
    expect(problem.fields).toEqual([
      { path: 'email', sentence: 'Give an email address, such as name@example.org.' },
      { path: 'password', sentence: 'This is needed.' },
    ]);
  });
});
