import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startMailServer, type MailServerOfTests, type TakenMail } from '../../api/testing/smtp-server';
import { dayInWords } from '../src/components/day-words';
import { readCaseWords } from './case-words';
import { expectAccessible } from './expect-accessible';
import { daysFromToday, fillDate } from './fill-date';
import { freePort } from './free-port';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { signIn } from './sign-in';
import { emailOf, widths } from './visitor';

const lead = emailOf('lead.strathlorne');
const nurse = emailOf('health.strathlorne');
const socialWork = emailOf('socialwork.strathlorne');
const chief = emailOf('chief.strathlorne');

let server: MailServerOfTests;
let port: string;
let daysLater = 0;
beforeAll(async () => {
  [server, port] = [await startMailServer(), await freePort()];
});

// Its address is settled before it starts, so that what stands in a mail can be followed as it stands there.
const product = openProduct(() => ({
  ...{ PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, JOBS: 'no', SMTP_URL: server.url, SMTP_TLS: 'none' },
  ...{ MAIL_FROM: 'Followthrough <followthrough@example.org>' },
  ...{ NODE_OPTIONS: '--import=./e2e/days-later.mjs', DAYS_LATER: String(daysLater) },
}));
afterAll(() => server.stop());

/** Has the mails of the day made, as an administrator does, and gives what the mail server took. */
async function makeMails(): Promise<readonly TakenMail[]> {
  const before = server.mails.length;
  const { page } = await product.visitor(emailOf('administrator'));
  await page.goto('/jobs');
  const digest = page.getByRole('row', { name: /one mail for each person/ });
  await digest.getByRole('button', { name: /^Do it now/ }).click();
  await page.getByText('It is done.').waitFor();
  return server.mails.slice(before);
}

/** Lets a night go by. */
async function nextMorning(): Promise<readonly TakenMail[]> {
  await product.goAway();
  daysLater += 1;
  await product.comeBack();
  return makeMails();
}

/** The one mail somebody got of some. */
function mailTo(address: string, mails: readonly TakenMail[]): TakenMail {
  const [mail, ...more] = mails.filter(({ to }) => to.includes(address));
  if (mail === undefined || more.length > 0) throw new Error(`${address} got ${more.length + (mail ? 1 : 0)} mails.`);
  return mail;
}

/** The address under a sentence of a mail. The mail as a screen shows it leads to the same one. */
function linkIn({ text, html }: TakenMail, sentence: string): string {
  const [, link = ''] = new RegExp(`- ${sentence}[^\\n]*\\n\\s+(http\\S+)`).exec(text) ?? [];
  expect(link).not.toBe('');
  expect(html).toContain(`<a href="${link}">${sentence}`);
  return link;
}

/** Shows a mail as a mail program does. */
async function openMail(page: Page, { html }: TakenMail, name: string): Promise<void> {
  await page.setContent(html);
  await expectAccessible(page);
  await keepPictures(page, name);
}

/** Follows a link of a mail, signs in where it leads, and goes on to what it tells of. */
async function follow(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await signIn(page, email);
  await page.getByRole('heading', { level: 1, name: 'For you' }).waitFor();
  expect(page.url()).toBe(link);
}

const inCard = (page: Page, link: string) => page.locator(new URL(link).hash).getByRole('link');

describe('a reporting round, over four days, with its mails', () => {
  const meetingOn = daysFromToday(10);
  let round = '';

  it('begins with the lead, who asks the agencies once the day’s mail has gone', async () => {
    await makeMails();
    const { page } = await product.visitor(lead);
    await page.goto('/rounds/new');
    await fillDate(page, 'When is the meeting?', meetingOn);
    await fillDate(page, 'By when are updates wanted?', daysFromToday(6));
    await keepPictures(page, '1-prepare');
    await page.getByRole('button', { name: 'Prepare a round' }).click();
    await page.getByText('The round is prepared. Nobody has been asked yet.').waitFor();
    await keepPictures(page, '2-prepared');
    await page.getByRole('button', { name: 'Ask for updates' }).click();
    await page.getByText('The agencies are asked.').waitFor();
    expect(await page.getByText('Nobody has been asked yet').count()).toBe(0);
    await keepPictures(page, '3-asked');
    round = new URL(page.url()).pathname;
  });

  it('comes to an agency in one mail, whose link leads through signing in to what is asked', async () => {
    const mail = mailTo(nurse, await nextMorning());
    const { page, ask } = await product.visitor(null, { width: widths.phone });
    await openMail(page, mail, '4-mail-asking');
    expect(mail.text).toMatch(/- An update is asked of you by \d+ \w+ \d{4}\./);
    const link = linkIn(mail, 'An update is asked of you');
    await follow(page, link, nurse);
    await keepPictures(page, '5-for-you');
    await inCard(page, link).first().click();
    const asked = page.locator('section').filter({ hasText: `meeting on ${dayInWords(meetingOn)}` });
    await asked.first().waitFor();
    await expectAccessible(page);
    await keepPictures(page, '6-asked-of-an-agency');
    await asked
      .getByRole('link', { name: /^Give an update on/ })
      .first()
      .click();
    await page.getByLabel('What has happened?').fill('Two more wards have begun.');
    await keepPictures(page, '7-answering');
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByText('The update is saved.').waitFor();
    await page.goto('/');
    const left = async () => (await ask('listAsked')).asked.find(({ roundId }) => round.endsWith(roundId))?.left ?? 0;
    for (let still = await left(); still > 0; still -= 1) {
      await page.getByRole('heading', { name: `${dayInWords(meetingOn)}: ${still} action` }).waitFor();
      await asked
        .getByRole('button', { name: /^Nothing has changed/ })
        .first()
        .click();
    }
    await asked.getByText('Everything asked for this meeting is answered. Thank you.').waitFor();
    await keepPictures(page, '8-answered');
    expect(await left()).toBe(0);
  });

  it('shows the lead who has answered, and reminds the rest alone', async () => {
    const { page } = await product.visitor(lead);
    await page.goto(round);
    const answers = page.getByRole('table', { name: 'Answers by agency' });
    await answers.waitFor();
    const cellsOf = async (agency: string) =>
      (await answers.getByRole('row', { name: agency }).getByRole('cell').allInnerTexts()).map(Number);
    const [asked, answered, notYet] = await cellsOf('NHS North Lorne');
    expect([answered, notYet]).toEqual([asked, 0]);
    expect((await cellsOf('Strathlorne Council'))[2]).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Remind now' }).click();
    await page.getByText('The reminders are sent.').waitFor();
    await keepPictures(page, '9-reminded');
    const mails = await nextMorning();
    const mail = mailTo(socialWork, mails);
    expect(mail.text).toMatch(/- An update has not come yet that was asked of you by \d+ \w+ \d{4}\./);
    const toNurse = mails.filter(({ to }) => to.includes(nurse)).map(({ text }) => text);
    expect(toNurse.join(' ')).not.toContain('has not come yet');
    await openMail((await product.visitor(null)).page, mail, '10-mail-reminding');
  });

  it('is fixed and sealed by the lead', async () => {
    const { page } = await product.visitor(lead);
    await page.goto(round);
    await page.getByRole('button', { name: 'Take the position' }).click();
    await page.getByText('The position is taken.').waitFor();
    await keepPictures(page, '11-position-taken');
    await page.getByRole('button', { name: 'Seal the round' }).click();
    await page.getByText('The round is sealed and both returns are made.').waitFor();
    await keepPictures(page, '12-sealed');
  });

  it('reaches a chief officer, whose mail leads to the sealed position', async () => {
    const mail = mailTo(chief, await nextMorning());
    const { page } = await product.visitor(null, { width: widths.phone });
    await openMail(page, mail, '13-mail-position');
    const link = linkIn(mail, 'The position for a meeting is fixed');
    await follow(page, link, chief);
    await inCard(page, link).first().click();
    await page.getByRole('heading', { level: 1, name: /^Position as at/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${round}/position`);
    await expectAccessible(page);
    await keepPictures(page, '14-position');
    await page.goto(round);
    await page.getByText('A sealed round is corrected by a note and in no other way.').waitFor();
    await keepPictures(page, '15-sealed-round-read');
  });

  it('has told nobody more than once a day, in plain text and for a screen, no word of any record', async () => {
    const names = server.mails.map(({ messageId }) => messageId);
    expect(new Set(names).size).toBe(names.length);
    for (const { text, html, raw } of server.mails) {
      expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
      expect(text).toContain(`Sign in to see them: http://127.0.0.1:${port}/`);
      expect(html).toMatch(/^<!doctype html>/);
    }
    const words = await readCaseWords(product);
    expect(words.length).toBeGreaterThan(500);
    const said = server.mails.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(' ');
    expect(words.filter((each) => said.includes(each))).toEqual([]);
  });
});
