import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMailServer, type MailServerOfTests } from '../../api/testing/smtp-server';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

let server: MailServerOfTests;
beforeAll(async () => {
  server = await startMailServer();
});

// Nothing is done by itself here: the journey does each job when its turn has come.
const product = openProduct(() => ({
  ...{ JOBS: 'no', SMTP_URL: server.url, SMTP_TLS: 'none', PUBLIC_URL: 'http://localhost' },
  MAIL_FROM: 'Followthrough <followthrough@example.org>',
}));
afterAll(() => server.stop());

const nurse = emailOf('health.strathlorne');
const busy = emailOf('lead.strathlorne');

describe('being told what there is to do', () => {
  it('begins with the administrator, who has the morning’s mail made and sees it go', async () => {
    server.refuse(busy, 550);
    const { page } = await product.visitor(emailOf('administrator'));
    await page.goto('/jobs');
    await page.getByText('This copy of the product does none of these by itself').waitFor();
    await expectAccessible(page);
    const digest = page.getByRole('row', { name: /one mail for each person/ });
    await digest.getByRole('button', { name: /^Do it now/ }).click();
    await page.getByText('It is done.').waitFor();
    await expectAccessible(page);
    const toNurse = server.mails.filter(({ to }) => to.includes(nurse));
    expect(toNurse).toHaveLength(1);
    expect(toNurse[0]?.text).toContain('Sign in to see them: http://localhost/for-you');
  });

  it('goes on in the outbox: what was sent, what was refused, and sending it again', async () => {
    const { page } = await product.visitor(emailOf('administrator'));
    await page.goto('/outbox');
    await page.getByRole('table', { name: 'Mails, newest first' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Show').selectOption('Refused by the mail server');
    await page.getByText('The server refused it (550).').first().waitFor();
    await page.getByRole('link', { name: new RegExp(busy) }).click();
    await page.getByText('Sign in to see them').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('It is waiting, and goes within a minute.').waitFor();
  });

  it('is read on a phone, notice by notice, from the keyboard', async () => {
    const { page, ask } = await product.visitor(nurse, { width: widths.phone });
    const { unseen, notices } = await ask('listNotices');
    expect(unseen).toBeGreaterThan(2);
    await page.goto('/');
    await page.getByRole('link', { name: `For you (${unseen} new)` }).click();
    await page.getByRole('heading', { level: 1, name: 'For you' }).waitFor();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Mark as read/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: `For you (${unseen - 1} new)` }).waitFor();
    await page.getByRole('list', { name: 'Notices, newest first' }).getByRole('link').nth(1).click();
    await page.waitForURL(new RegExp(notices[1]?.link ?? 'nowhere'));
    await page.getByRole('link', { name: `For you (${unseen - 2} new)` }).waitFor();
    await page.goto('/for-you');
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('link', { name: 'For you', exact: true }).waitFor();
  });
});

describe('having it as one likes', () => {
  it('is chosen on one’s own page', async () => {
    const { page, ask } = await product.visitor(nurse, { width: widths.phone });
    await page.goto('/account');
    await page.getByText('On Mondays', { exact: true }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('How reminders are mailed is saved.').waitFor();
    await expectAccessible(page);
    expect((await ask('showMailPreference')).reminders).toBe('weekly');
  });

  it('comes into a calendar at an address that is shown once and can be withdrawn', async () => {
    const { page } = await product.visitor(nurse);
    await page.goto('/account');
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await page.locator('.secret-address').innerText();
    await expectAccessible(page);
    const { pathname } = new URL(address);
    const read = async () => (await page.request.get(pathname)).status();
    expect(await read()).toBe(200);
    await page.reload();
    await page.getByText('It was last read on').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(pathname);
    await page.getByRole('button', { name: 'Withdraw the address' }).click();
    await page.getByText('The address is withdrawn.').waitFor();
    expect(await read()).toBe(404);
  });
});
