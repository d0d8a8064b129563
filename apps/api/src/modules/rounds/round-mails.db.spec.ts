import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type RoundPage } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { startMailServer, type MailServerOfTests, type TakenMail } from '../../../testing/smtp-server.js';

let server: MailServerOfTests;
let test: TestApp;
let lead: Visitor;
let today: string;
let round: RoundPage;

beforeAll(async () => {
  server = await startMailServer();
  test = await openTestApp(undefined, {
    ...{ SMTP_URL: server.url, SMTP_TLS: 'none', PUBLIC_URL: 'https://followthrough.example.org/' },
    MAIL_FROM: 'Followthrough <followthrough@example.org>',
  });
  // What the demonstration asks is put aside: here one round is asked about alone.
  await test.asOwner.query('delete from round_request');
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  today = (await lead('whoAmI')).body.today;
  const days = { meetingOn: addDays(today, 45), deadlineOn: addDays(today, 40) };
  round = (await lead('addRound', { body: { body: 'committee', ...days } })).body;
});
afterAll(async () => {
  await test.close();
  await server.stop();
});

const at = () => ({ params: { roundId: round.line.id }, version: round.line.version });
const to = (name: string, mails: readonly TakenMail[]) =>
  mails.filter((mail) => mail.to.includes(`${name}@demonstration.example`));

/** The mails the server took on the morning of a day, so many days from today. */
async function morning(ahead: number): Promise<readonly TakenMail[]> {
  const before = server.mails.length;
  await test.runJob('digest', addDays(today, ahead));
  return server.mails.slice(before);
}

describe('the mails of a reporting round, as a mail server took them', () => {
  it('ask an agency once, whatever number of actions it is asked about', async () => {
    await morning(0);
    round = (await lead('askForUpdates', at())).body;
    const [mail, ...more] = to('health.strathlorne', await morning(1));
    expect(more).toEqual([]);
    expect(mail?.text).toContain('An update is asked of you');
    expect(round.requests.filter(({ agency }) => agency === 'NHS North Lorne').length).toBeGreaterThan(3);
  });

  it('remind whoever has not answered when the committee’s day has come, and nobody on the day after', async () => {
    await test.runJob('chasing', addDays(today, 10));
    const [mail] = to('health.strathlorne', await morning(10));
    expect(mail?.text).toContain('An update has not come yet that was asked of you by');
    await test.runJob('chasing', addDays(today, 11));
    const next = to('health.strathlorne', await morning(11));
    expect(next.some(({ text }) => text.includes('has not come yet'))).toBe(false);
  });

  it('tell the sub-group and the chief officers when the position is taken', async () => {
    round = (await lead('freezeRound', at())).body;
    const mails = await morning(12);
    for (const name of ['member.strathlorne', 'chief.strathlorne'])
      expect(to(name, mails)[0]?.text).toContain('The position for a meeting is fixed');
  });

  it('hold no word of what was asked about', () => {
    const words = round.requests.flatMap(({ text, reviewReference, id }) => [text, reviewReference, id]);
    const said = server.mails.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(' ');
    expect(words.filter((each) => said.includes(each))).toEqual([]);
  });
});
