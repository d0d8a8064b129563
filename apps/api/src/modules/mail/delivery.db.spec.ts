import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, mailTriesMax, type LocalDate } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { startMailServer, type MailServerOfTests } from '../../../testing/smtp-server.js';
import { DeliveryService } from './delivery.service.js';

const nurse = 'health.strathlorne@demonstration.example';
const from = { MAIL_FROM: 'followthrough@example.org', PUBLIC_URL: 'https://followthrough.example.org' };

let server: MailServerOfTests;
let test: TestApp;
let administrator: Visitor;
let day: LocalDate = '2026-11-24';
beforeAll(async () => {
  server = await startMailServer();
  test = await openTestApp(undefined, { ...from, SMTP_URL: server.url, SMTP_TLS: 'none' });
  administrator = await test.signIn('administrator@demonstration.example');
  await test.asOwner.query('insert into mail_preference (person_id, reminders) select id, $1 from person', ['none']);
  await test.runJob('digest', day);
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

interface Stored {
  readonly state: string;
  readonly tries: number;
  readonly problem: string | null;
}

/** Makes the nurse's next mail and says how it stands after the first try. */
async function make(): Promise<Stored> {
  day = addDays(day, 1);
  await test.asOwner.query(
    `insert into notice (person_id, kind, link) select id, 'mentioned', '/' from person where email = $1`,
    [nurse],
  );
  await test.runJob('digest', day);
  return stored();
}

async function stored(): Promise<Stored> {
  const [mail] = await test.asOwner.query<Stored[]>('select state, tries, problem from mail where day = $1', [day]);
  if (mail === undefined) throw new Error('No mail was made.');
  return mail;
}

/** Lets the time until the next try go by, and tries. */
async function tryAgain(app: TestApp = test): Promise<Stored> {
  await test.asOwner.query(`update mail set next_try_at = now() where state in ('waiting', 'sending')`);
  await app.app.get(DeliveryService).sendWaiting();
  return stored();
}

describe('handing a mail in', () => {
  it('notes that it was sent', async () => {
    expect(await make()).toEqual({ state: 'sent', tries: 1, problem: null });
  });

  it('takes a refusal of the mailbox for the last word, with the server’s code and none of its words', async () => {
    server.refuse(nurse, 550);
    expect(await make()).toEqual({ state: 'refused', tries: 1, problem: '550' });
    expect(await tryAgain()).toMatchObject({ state: 'refused', tries: 1 });
    server.refuse(nurse, null);
  });

  it('tries again later when the mailbox is busy, waiting longer each time', async () => {
    server.refuse(nurse, 451);
    const waits: number[] = [];
    expect(await make()).toEqual({ state: 'waiting', tries: 1, problem: '451' });
    for (let tries = 2; tries < 5; tries += 1) {
      const [{ minutes } = { minutes: 0 }] = await test.asOwner.query<{ minutes: number }[]>(
        `select round(extract(epoch from next_try_at - now()) / 60)::integer as minutes from mail where day = $1`,
        [day],
      );
      waits.push(minutes);
      expect(await tryAgain()).toEqual({ state: 'waiting', tries, problem: '451' });
    }
    expect(waits).toEqual([2, 6, 18]);
    server.refuse(nurse, null);
    expect(await tryAgain()).toEqual({ state: 'sent', tries: 5, problem: null });
  });

  it('waits while the server is away and sends when it is back', async () => {
    await server.goAway();
    const before = server.mails.length;
    expect(await make()).toEqual({ state: 'waiting', tries: 1, problem: 'ESOCKET' });
    await server.comeBack();
    expect(await tryAgain()).toMatchObject({ state: 'sent', tries: 2 });
    expect(server.mails.length).toBe(before + 1);
  });

  it('gives up in the end', async () => {
    server.refuse(nurse, 451);
    await make();
    for (let tries = 2; tries <= mailTriesMax; tries += 1) await tryAgain();
    expect(await stored()).toEqual({ state: 'given-up', tries: mailTriesMax, problem: '451' });
    server.refuse(nurse, null);
    expect(await tryAgain()).toMatchObject({ state: 'given-up' });
  });

  it('sends each of forty mails once when three copies of the product try at the same moment', async () => {
    const copies = await Promise.all(
      [1, 2].map(() => test.another({ ...from, SMTP_URL: server.url, SMTP_TLS: 'none' })),
    );
    await test.asOwner.query(
      `insert into mail (person_id, day, to_name, to_address, subject, text, html, message_id, state, next_try_at)
       select (select id from person where email = $1), '2030-01-01'::date + n, 'Ann', $1, 'Many', 'x', '<p>x</p>',
         '<many-' || n || '@example.org>', 'waiting', now() from generate_series(1, 40) as n`,
      [nurse],
    );
    await Promise.all([test, ...copies].map(({ app }) => app.get(DeliveryService).sendWaiting()));
    for (const copy of copies) await copy.close();
    const many = server.mails.filter(({ subject }) => subject === 'Many').map(({ messageId }) => messageId);
    expect([many.length, new Set(many).size]).toEqual([40, 40]);
  });

  it('hands the same mail in again, under the same name, when the product was killed before it could note it', async () => {
    await make();
    const named = server.mails.at(-1)?.messageId;
    await test.asOwner.query(`update mail set state = 'sending', sent_at = null where day = $1`, [day]);
    await test.app.get(DeliveryService).sendWaiting();
    expect(await stored()).toMatchObject({ state: 'sending' });
    expect(await tryAgain()).toMatchObject({ state: 'sent' });
    expect(server.mails.filter(({ messageId }) => messageId === named)).toHaveLength(2);
  });
});

describe('the line to the server', () => {
  let asking: MailServerOfTests | undefined;
  let copy: TestApp | undefined;
  afterEach(async () => {
    await copy?.close();
    await asking?.stop();
  });
  const account = async () => (asking = await startMailServer({ account: { user: 'ann', pass: 'p@ss word' } }));
  const trying = async (settings: Record<string, string>): Promise<Stored> => {
    copy = await test.another({ ...from, ...settings });
    server.refuse(nurse, 451);
    await make();
    server.refuse(nurse, null);
    return tryAgain(copy);
  };

  it('is not used when it is not encrypted', async () => {
    expect(await trying({ SMTP_URL: server.url })).toMatchObject({ state: 'waiting', problem: 'ETLS 500' });
  });

  it('is not used when nobody vouches for who is at its other end', async () => {
    asking = await startMailServer({ offersTls: true });
    expect(await trying({ SMTP_URL: asking.url })).toMatchObject({ state: 'waiting' });
    expect(asking.mails).toEqual([]);
  });

  it('is opened with the account in the address', async () => {
    const url = (await account()).url.replace('//', '//ann:p%40ss%20word@');
    expect(await trying({ SMTP_URL: url, SMTP_TLS: 'none' })).toMatchObject({ state: 'sent' });
  });

  it('is tried again after a wrong password: that is not the mail’s fault', async () => {
    const url = (await account()).url.replace('//', '//ann:wrong@');
    expect(await trying({ SMTP_URL: url, SMTP_TLS: 'none' })).toMatchObject({ state: 'waiting', problem: 'EAUTH 535' });
  });
});

describe('the outbox', () => {
  it('shows an administrator what was sent to whom, and what became of it', async () => {
    const { body } = await administrator('listMails', { query: { state: 'refused' } });
    expect(body).toMatchObject({ server: '127.0.0.1', total: 1, mails: [{ state: 'refused', problem: '550' }] });
    const { mail, text } = (await administrator('showMail', { params: { mailId: body.mails[0]?.id ?? '' } })).body;
    expect(mail.to).toContain(nurse);
    expect(text).toContain('Sign in to see them');
  });

  it('lets a refused mail be tried again, and no other', async () => {
    const [refused] = (await administrator('listMails', { query: { state: 'refused' } })).body.mails;
    const params = { mailId: refused?.id ?? '' };
    const again = await administrator('sendMailAgain', { params });
    expect([again.status, again.body.mail.state]).toEqual([201, 'waiting']);
    expect((await administrator('sendMailAgain', { params })).problem.code).toBe('mail.not-to-be-sent');
    await test.app.get(DeliveryService).sendWaiting();
    expect((await administrator('showMail', { params })).body.mail).toMatchObject({ state: 'sent', problem: null });
  });

  it('keeps mails, and sends none, while no server is set up', async () => {
    const alone = await test.another({});
    const keeper = await alone.signIn('administrator@demonstration.example');
    await test.asOwner.query(
      `insert into notice (person_id, kind, link) select id, 'mentioned', '/' from person where email = $1`,
      [nurse],
    );
    const before = server.mails.length;
    await alone.runJob('digest', '2029-01-02');
    const { body } = await keeper('listMails', { query: { state: 'kept' } });
    expect(body).toMatchObject({ server: null, total: 1 });
    const params = { mailId: body.mails[0]?.id ?? '' };
    expect((await keeper('sendMailAgain', { params })).problem.code).toBe('mail.no-server');
    expect(server.mails).toHaveLength(before);
    await alone.close();
  });
});

describe('setting a mail server up', () => {
  const refused = (settings: Record<string, string>) =>
    test.another(settings).then(
      () => 'started',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  it('asks for a sender and for how browsers reach the product', async () => {
    const said = await refused({ SMTP_URL: server.url });
    expect(said).toContain('MAIL_FROM: It is needed to send mail');
    expect(said).toContain('PUBLIC_URL: It is needed to send mail');
  });

  it.each(['mail.example.org', 'http://mail.example.org', 'smtp://', 'user:secret@host'])(
    'refuses %s, and never says a password back',
    async (url) => {
      const said = await refused({ ...from, SMTP_URL: url });
      expect(said).toContain('SMTP_URL: Give an address such as');
      expect(said).not.toContain('secret');
    },
  );

  it.each(['nobody', 'a@b\r\nBcc: c@d', 'Ann <a@b', 'a@b, c@d', '<a@b> more'])(
    'refuses the sender %j',
    async (sender) =>
      expect(await refused({ ...from, SMTP_URL: server.url, MAIL_FROM: sender })).toContain('MAIL_FROM: Give a sender'),
  );
});
