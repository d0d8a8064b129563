import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate } from '@followthrough/domain';
import { openTestApp, type TestApp } from '../../../testing/open-test-app.js';
import { startMailServer, type MailServerOfTests } from '../../../testing/smtp-server.js';

// A Wednesday, two days after the demonstration's Monday.
const day: LocalDate = '2026-11-25';
const nurse = 'health.strathlorne@demonstration.example';
const lead = 'lead.strathlorne@demonstration.example';

let server: MailServerOfTests;
let test: TestApp;
beforeAll(async () => {
  server = await startMailServer();
  test = await openTestApp(undefined, {
    ...{ SMTP_URL: server.url, SMTP_TLS: 'none', PUBLIC_URL: 'https://followthrough.example.org/' },
    MAIL_FROM: 'Followthrough <followthrough@example.org>',
  });
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

let now = day;
/** The next day that is no Monday. */
const tomorrow = (): LocalDate => {
  do now = addDays(now, 1);
  while (new Date(`${now}T00:00:00Z`).getUTCDay() === 1);
  return now;
};
const of = (address: string) => server.mails.filter(({ to }) => to.includes(address));
const idOf = async (email: string) =>
  (await test.asOwner.query<{ id: string }[]>('select id from person where email = $1', [email]))[0]?.id ?? '';
const tell = async (email: string, kind: string, dueOn: string | null = null) =>
  test.asOwner.query(
    `insert into notice (person_id, kind, link, due_on, about_action_id)
     values ($1, $2, '/', $3, (select id from action limit 1))`,
    [await idOf(email), kind, dueOn],
  );

/** Every word of a record that must never be in a mail. */
async function caseText(): Promise<string[]> {
  const rows = await test.asOwner.query<{ words: string }[]>(
    `select text as words from action union select pseudonym from review union select reference from review
     union select text from finding union select title from strategy union select post from action_lead
     union select name from measure union select text from action_update union select reference from action
     union select id::text from action union select id::text from review`,
  );
  return rows.map(({ words }) => words.trim()).filter((words) => words.length > 2);
}

describe('the digest of the whole demonstration', () => {
  it('goes once to each person who has something to be told', async () => {
    expect(await test.runJob('digest', day)).toBe(true);
    expect(server.mails.length).toBeGreaterThan(3);
    const receivers = server.mails.flatMap(({ to }) => to);
    expect(new Set(receivers).size).toBe(receivers.length);
    expect(of(nurse)).toHaveLength(1);
    expect(of('analyst@demonstration.example')).toHaveLength(0);
    expect(await test.runJob('digest', day)).toBe(false);
    expect(server.mails).toHaveLength(receivers.length);
  });

  it('says how many actions are late or nearly due, and not which', async () => {
    const [mail] = of(nurse);
    expect(mail?.subject).toMatch(/^Followthrough: (one thing|\d+ things) to see$/);
    expect(mail?.text).toMatch(/- (?:An action is|\d+ actions are) (?:past|due)/);
    expect(mail?.text).toContain('Sign in to see them: https://followthrough.example.org/');
  });

  it('holds no word of any action, finding, review or child', async () => {
    const words = await caseText();
    expect(words.length).toBeGreaterThan(500);
    const leaked = server.mails.flatMap(({ text, html, subject }) =>
      words.filter((each) => [text, html, subject].some((part) => part.includes(each))),
    );
    expect(leaked).toEqual([]);
  });

  it('makes each reminder once for each date, on whatever day it is looked for', async () => {
    const reminders = () => test.asOwner.query<unknown[]>('select from notice where due_on is not null');
    const before = (await reminders()).length;
    const mails = server.mails.length;
    await test.runJob('digest', tomorrow());
    await test.runJob('digest', tomorrow());
    const late = await test.asOwner.query<unknown[]>(
      'select from notice group by person_id, kind, about_action_id, due_on having count(*) > 1',
    );
    expect(late).toEqual([]);
    expect((await reminders()).length).toBeGreaterThanOrEqual(before);
    expect(server.mails.length - mails).toBeLessThan(mails);
  });

  it('reminds at 30, 7 and 1 days and once when the date is past', async () => {
    const [action] = await test.asOwner.query<{ id: string }[]>(
      `select id from action where closed_on is null and delivery = 'in-progress'
         and agency_ids @> array[(select agency_id from person_role where person_id = $1)] limit 1`,
      [await idOf(nurse)],
    );
    const start = addDays(now, 7);
    await test.asOwner.query('update action set due_on = $2 where id = $1', [action?.id, addDays(start, 31)]);
    for (const each of [0, 1, 2, 23, 24, 25, 29, 30, 31, 32, 39]) await test.runJob('digest', addDays(start, each));
    now = addDays(start, 40);
    const made = await test.asOwner.query<{ kind: string }[]>(
      'select kind from notice where about_action_id = $1 and person_id = $2 and due_on = $3 order by created_at',
      [action?.id, await idOf(nurse), addDays(start, 31)],
    );
    expect(made.map(({ kind }) => kind)).toEqual(['due-in-30', 'due-in-7', 'due-in-1', 'overdue']);
  });
});

describe('a mail', () => {
  const latest = async (email: string) => {
    await test.runJob('digest', tomorrow());
    return of(email).at(-1);
  };

  it('gathers what was asked since the last one, with the earliest date', async () => {
    await tell(nurse, 'update-asked', '2027-12-04');
    await tell(nurse, 'update-asked', '2027-12-11');
    await tell(nurse, 'mentioned');
    const mail = await latest(nurse);
    expect(mail?.text).toContain('- 2 updates are asked of you: the first by 4 December 2027.');
    expect(mail?.text).toContain('- You are mentioned in a comment.');
    expect((await latest(nurse))?.messageId).toBe(mail?.messageId);
  });

  it('leaves out what was seen meanwhile', async () => {
    await tell(nurse, 'chased');
    await (
      await test.signIn(nurse)
    )('seeAllNotices');
    const before = of(nurse).length;
    await latest(nurse);
    expect(of(nurse)).toHaveLength(before);
  });

  it('is well-formed, in British English, with a heading, a title and links that say where they go', async () => {
    await tell(nurse, 'mentioned');
    const { html = '' } = (await latest(nurse)) ?? {};
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<script|<link|src=|@import|url\(/i);
    const links = [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)];
    expect(links.map(([, address, words]) => [address, words])).toEqual([
      [
        expect.stringMatching(/^https:\/\/followthrough\.example\.org\/for-you#notice-[-0-9a-f]{36}$/),
        'You are mentioned in a comment.',
      ],
      ['https://followthrough.example.org/for-you', 'Sign in to see them'],
      ['https://followthrough.example.org/account', 'Choose how often reminders come'],
    ]);
    const opened: string[] = [];
    for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (['meta'].includes(name)) continue;
      if (end === '') opened.push(name);
      else expect(opened.pop()).toBe(name);
    }
    expect(opened).toEqual([]);
  });

  it('says that a machine wrote it, and carries one identity', async () => {
    await tell(nurse, 'mentioned');
    const mail = await latest(nurse);
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(mail?.raw).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(mail?.messageId).toBe(`<${now}.${await idOf(nurse)}@followthrough.example.org>`);
    expect(mail?.from).toBe('followthrough@example.org');
  });

  it('keeps a name from writing headers or markup', async () => {
    const name = 'Ann\r\nBcc: everybody@example.org\r\n\r\n<img src=x onerror=alert(1)>"';
    await test.asOwner.query('update person set name = $2 where email = $1', [nurse, name]);
    await tell(nurse, 'mentioned');
    const mail = await latest(nurse);
    expect(mail?.to).toEqual([nurse]);
    expect(mail?.raw).not.toMatch(/^Bcc:/im);
    expect(mail?.html).not.toContain('<img');
    await test.asOwner.query(`update person set name = 'Ann' where email = $1`, [nurse]);
  });

  it('keeps an address from naming a second receiver', async () => {
    for (const address of [
      'a@example.org, b@example.org',
      'a@example.org>\r\nRCPT TO:<b@example.org',
      'a@example.org\nBcc: b@example.org',
    ]) {
      await test.asOwner.query('update person set email = $2 where email = $1', [nurse, address]);
      await tell(address, 'mentioned');
      await test.runJob('digest', tomorrow());
      await test.asOwner.query('update person set email = $2 where email = $1', [address, nurse]);
    }
    expect(server.mails.flatMap(({ to }) => to)).not.toContain('b@example.org');
  });

  it('goes to nobody who was stopped, or whose role has ended', async () => {
    await tell(nurse, 'mentioned');
    await test.asOwner.query('update person set active = false where email = $1', [nurse]);
    const before = of(nurse).length;
    await test.runJob('digest', tomorrow());
    await test.asOwner.query('update person set active = true where email = $1', [nurse]);
    await test.asOwner.query('update person_role set ended_at = now() where person_id = $1', [await idOf(nurse)]);
    await test.runJob('digest', tomorrow());
    expect(of(nurse)).toHaveLength(before);
    await test.asOwner.query('update person_role set ended_at = null where person_id = $1', [await idOf(nurse)]);
  });
});

describe('choosing how often reminders come', () => {
  const monday = () => {
    do now = addDays(now, 1);
    while (new Date(`${now}T00:00:00Z`).getUTCDay() !== 1);
    return now;
  };
  const choose = async (reminders: 'daily' | 'weekly' | 'none') => {
    const visitor = await test.signIn(nurse);
    const { version } = (await visitor('showMailPreference')).body;
    return visitor('setMailPreference', { version, body: { reminders } });
  };
  afterEach(async () => {
    await choose('daily');
    await test.asOwner.query('update notice set seen_at = now()');
  });

  it('is kept, and refused when it was changed meanwhile', async () => {
    expect((await choose('weekly')).body).toMatchObject({ reminders: 'weekly' });
    const visitor = await test.signIn(nurse);
    expect((await visitor('showMailPreference')).body.reminders).toBe('weekly');
    const stale = await visitor('setMailPreference', { version: 1, body: { reminders: 'none' } });
    expect(stale.problem.code).toBe('record.changed-meanwhile');
  });

  it('holds weekly reminders until Monday', async () => {
    await choose('weekly');
    await test.runJob('digest', tomorrow());
    await tell(nurse, 'due-in-7', '2030-01-01');
    const before = of(nurse).length;
    await test.runJob('digest', tomorrow());
    expect(of(nurse)).toHaveLength(before);
    await test.runJob('digest', monday());
    expect(of(nurse)).toHaveLength(before + 1);
  });

  it('mails what somebody asks, even to those who want no reminders', async () => {
    await choose('none');
    await tell(nurse, 'overdue', '2030-01-02');
    const before = of(nurse).length;
    await test.runJob('digest', monday());
    expect(of(nurse)).toHaveLength(before);
    await tell(nurse, 'claim-to-verify');
    await test.runJob('digest', tomorrow());
    expect(of(nurse).at(-1)?.text).toContain('- A claim that something is done waits to be verified.');
    expect(of(nurse).at(-1)?.text).not.toContain('past its due date');
  });

  it('tells a lead of the whole plan on Mondays, by numbers alone', async () => {
    await test.asOwner.query('update notice set seen_at = now()');
    await test.runJob('digest', monday());
    expect(of(lead).at(-1)?.subject).toBe('Followthrough: your plan this week');
    expect(of(lead).at(-1)?.text).toMatch(
      /Strathlorne Child Protection Committee: \d+ past their due date, \d+ due within 7 days, \d+ within 30 days\./,
    );
  });
});
