import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

const email = 'chief.carsemuir@demonstration.example';
const password = 'demonstration-only';

let test: TestApp;
let chief: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  chief = await test.signIn(email);
});
afterAll(() => test.close());

/** The code an app shows, this half minute or so many later. */
const codeOf = (key: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + later * 30_000 });
const attempt = (code?: string) => test.visitor('signIn', { body: { email, password, ...(code ? { code } : {}) } });
const factorOf = async (visitor: Visitor) => (await visitor('showSignInSafety')).body;

let key = '';
let codes: readonly string[] = [];

describe('setting up a code beside the password', () => {
  it('shows a key as text and as a QR code, and asks for nothing yet', async () => {
    const offer = await chief('beginSecondFactor');
    key = offer.body.key;
    expect(offer.status).toBe(201);
    expect(offer.body.address).toContain('otpauth://totp/Followthrough:chief.carsemuir%40demonstration.example');
    expect(new Set(offer.body.squares.map((row) => row.length))).toEqual(new Set([offer.body.squares.length]));
    expect((await factorOf(chief)).secondFactor).toBe('begun');
    expect((await attempt()).status).toBe(200);
  });

  it('is refused with a wrong code, and then is not on', async () => {
    const wrong = await chief('confirmSecondFactor', { body: { code: codeOf(key, 40) } });
    expect([wrong.status, wrong.problem.code]).toEqual([401, 'session.wrong-code']);
    expect((await factorOf(chief)).secondFactor).toBe('begun');
  });

  it('is on after the first right code, and gives ten recovery codes', async () => {
    const confirmed = await chief('confirmSecondFactor', { body: { code: codeOf(key) } });
    codes = confirmed.body.codes;
    expect(new Set(codes).size).toBe(10);
    expect(await factorOf(chief)).toMatchObject({ secondFactor: 'on', recoveryCodesLeft: 10 });
  });

  it('keeps neither the key nor a recovery code in the record of changes', async () => {
    const [{ words = '' } = {}] = await test.asOwner.query<{ words: string }[]>(
      `select string_agg(audit_entry::text, ' ') as words from audit_entry where subject = 'second_factor'`,
    );
    expect(words).toContain('second_factor');
    expect([key, ...codes].filter((secret) => words.includes(secret))).toEqual([]);
  });
});

describe('signing in to an account that has a code', () => {
  it('asks for it once the password is right, and does not say so before', async () => {
    const asked = await attempt();
    expect([asked.status, asked.problem.code]).toEqual([401, 'session.code-needed']);
    const guessed = await test.visitor('signIn', { body: { email, password: 'wrong', code: '000000' } });
    expect(guessed.problem.code).toBe('session.wrong-details');
  });

  it('takes each code once, also when it comes twice at the same moment', async () => {
    const code = codeOf(key, 1);
    const both = await Promise.all([attempt(code), attempt(code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await attempt(code)).problem.code).toBe('session.wrong-code');
  });

  it('takes a recovery code once, with or without its dash', async () => {
    const [first = '', second = ''] = codes;
    expect((await attempt(first)).status).toBe(200);
    expect((await attempt(first)).status).toBe(401);
    expect((await attempt(second.replace('-', '').toLowerCase())).status).toBe(200);
    expect((await factorOf(chief)).recoveryCodesLeft).toBe(8);
  });

  it('refuses what is no code with a sentence on the field', async () => {
    const odd = await attempt('12 34');
    expect([odd.status, odd.problem.fields?.[0]?.path]).toEqual([400, 'code']);
  });

  it('is locked after eight wrong codes, as after eight wrong passwords', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) statuses.push((await attempt('000001')).status);
    expect(statuses.at(-1)).toBe(429);
    await test.asOwner.query('delete from sign_in_attempt');
  });
});

describe('taking the code away', () => {
  it('asks for the password again', async () => {
    const wrong = await chief('removeSecondFactor', { body: { password: 'wrong' } });
    expect([wrong.status, wrong.problem.fields?.[0]?.path]).toEqual([400, 'password']);
    expect((await chief('removeSecondFactor', { body: { password } })).status).toBe(204);
    expect((await factorOf(chief)).secondFactor).toBe('none');
    expect((await attempt()).status).toBe(200);
  });
});

describe('losing the code', () => {
  const administratorEmail = 'administrator@demonstration.example';
  const lineOf = async (administrator: Visitor, address: string) => {
    const found = (await administrator('listPeople')).body.people.find((person) => person.email === address);
    if (found === undefined) throw new Error(`Nobody signs in as ${address}`);
    return { ...found, sent: { params: { personId: found.id }, version: found.version } };
  };

  it('is shown to an administrator only once a code is on', async () => {
    const administrator = await test.signIn(administratorEmail);
    const offer = await chief('beginSecondFactor');
    expect((await lineOf(administrator, email)).secondFactor).toBe(false);
    await chief('confirmSecondFactor', { body: { code: codeOf(offer.body.key) } });
    expect((await lineOf(administrator, email)).secondFactor).toBe(true);
    expect((await attempt()).problem.code).toBe('session.code-needed');
  });

  it('is mended by an administrator and nobody else: the password alone lets in again', async () => {
    const administrator = await test.signIn(administratorEmail);
    const lead = await test.signIn('lead.solais@demonstration.example');
    const line = await lineOf(administrator, email);
    expect((await lead('takeSecondFactor', line.sent)).status).toBe(403);
    const taken = await administrator('takeSecondFactor', line.sent);
    expect([taken.status, taken.body.secondFactor, taken.body.version]).toEqual([200, false, line.version + 1]);
    expect((await attempt()).status).toBe(200);
  });

  it('signs the person out wherever they were signed in', async () => {
    expect((await chief('whoAmI')).status).toBe(401);
    chief = await test.signIn(email);
  });

  it('leaves an entry that names the administrator, and no secret', async () => {
    const [entry] = await test.asOwner.query<{ role: string; verb: string; words: string }[]>(
      `select role, verb, before::text as words from audit_entry where subject = 'second_factor' order by position desc limit 1`,
    );
    expect(entry).toMatchObject({ role: 'administrator', verb: 'delete' });
    expect(Object.keys(JSON.parse(entry?.words ?? '{}') as object).sort()).toEqual([
      'begun_at',
      'confirmed_at',
      'id',
      'person_id',
    ]);
  });

  it('cannot be mended twice, for nobody, over somebody else’s change, or for oneself', async () => {
    const administrator = await test.signIn(administratorEmail);
    const line = await lineOf(administrator, email);
    const own = await lineOf(administrator, administratorEmail);
    const nobody = { params: { personId: '00000000-0000-4000-8000-000000000000' }, version: 1 };
    const stale = { ...line.sent, version: line.version - 1 };
    const answers = [];
    for (const sent of [line.sent, nobody, stale, own.sent])
      answers.push((await administrator('takeSecondFactor', sent)).status);
    expect(answers).toEqual([404, 404, 409, 403]);
    expect((await lineOf(administrator, email)).version).toBe(line.version);
  });
});

describe('attempts to sign in', () => {
  it('are forgotten each night once they are more than a day old, and no sooner', async () => {
    await attempt();
    await test.asOwner.query(`insert into sign_in_attempt (email_digest, address, succeeded, at)
      select email_digest, address, succeeded, now() - interval '25 hours' from sign_in_attempt limit 1`);
    const ages = async () => {
      const [row] = await test.asOwner.query<{ old: number; young: number }[]>(`select
        count(*) filter (where at < now() - interval '1 day')::int as old,
        count(*) filter (where at >= now() - interval '1 day')::int as young from sign_in_attempt`);
      return row ?? { old: 0, young: 0 };
    };
    const before = await ages();
    expect(before.old).toBe(1);
    expect(await test.runJob('forget-sign-in-attempts', '2026-11-23')).toBe(true);
    expect(await ages()).toEqual({ old: 0, young: before.young });
  });
});

describe('seeing where one is signed in', () => {
  it('lists one’s own sessions and nobody else’s, and marks the one that asks', async () => {
    const lead = await test.signIn('lead.carsemuir@demonstration.example');
    await test.signIn('lead.carsemuir@demonstration.example');
    const { sessions } = await factorOf(lead);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
  });

  it('ends one of them at once, and none of somebody else’s', async () => {
    const here = await test.signIn('lead.drumallan@demonstration.example');
    const there = await test.signIn('lead.drumallan@demonstration.example');
    const other = (await factorOf(here)).sessions.find(({ current }) => !current)?.id ?? '';
    expect((await chief('endSession', { params: { sessionId: other } })).status).toBe(404);
    expect((await there('whoAmI')).status).toBe(200);
    expect((await here('endSession', { params: { sessionId: other } })).status).toBe(204);
    expect((await there('whoAmI')).status).toBe(401);
  });

  it('signs out everywhere else', async () => {
    const here = await test.signIn('lead.arrandale@demonstration.example');
    const elsewhere = await Promise.all([1, 2].map(() => test.signIn('lead.arrandale@demonstration.example')));
    expect((await here('endOtherSessions')).status).toBe(204);
    for (const visitor of elsewhere) expect((await visitor('whoAmI')).status).toBe(401);
    expect((await here('whoAmI')).status).toBe(200);
  });
});
