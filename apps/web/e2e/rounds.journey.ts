import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { daysFromToday, fillDate } from './fill-date';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

const product = openProduct();

/** Fetches a return of the round on screen, and gives its bytes. */
async function download(page: Page, kind: RegExp): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page
    .getByRole('row', { name: kind })
    .getByRole('button', { name: /^Download/ })
    .click();
  return readFileSync(await (await coming).path());
}

describe('a reporting round', () => {
  let address = '';

  it('is prepared by the lead, who asks every agency for its updates', async () => {
    const { page, faults } = await product.visitor(emailOf('lead.strathlorne'));
    faults.expect(/^400 POST \/api\/rounds$/);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Next meeting' }).waitFor();
    await page.getByRole('link', { name: 'Reporting rounds' }).click();
    await page.getByRole('link', { name: 'Prepare a round' }).click();
    await fillDate(page, 'When is the meeting?', daysFromToday(3));
    await fillDate(page, 'By when are updates wanted?', daysFromToday(5));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Prepare a round' }).click();
    await page.getByRole('alert').getByText('Updates are wanted on or before the day of the meeting.').waitFor();
    await fillDate(page, 'By when are updates wanted?', daysFromToday(2));
    await page.getByRole('button', { name: 'Prepare a round' }).click();
    await page.getByText('The round is prepared. Nobody has been asked yet.').waitFor();
    await page.getByRole('button', { name: 'Ask for updates' }).click();
    await page.getByText('The agencies are asked.').waitFor();
    await page.getByRole('table', { name: 'Answers by agency' }).waitFor();
    await expectAccessible(page);
    address = new URL(page.url()).pathname;
  });

  it('is answered by an agency on a phone, with one tap or with an update', async () => {
    const { page, ask } = await product.visitor(emailOf('health.strathlorne'), { width: widths.phone });
    const left = async () => {
      const { asked } = await ask('listAsked');
      return asked.find(({ roundId }) => address.endsWith(roundId))?.left ?? 0;
    };
    const before = await left();
    await page.goto('/');
    await page
      .getByRole('heading', { name: /^Updates asked for the meeting on/ })
      .first()
      .waitFor();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Nothing has changed/ })
      .first()
      .click();
    await page.getByText('Noted: nothing has changed.').first().waitFor();
    expect(await left()).toBe(before - 1);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Nothing has changed/ }) });
    await card
      .first()
      .getByRole('link', { name: /^Give an update on/ })
      .click();
    await page.getByLabel('What has happened?').fill('Two more wards have begun.');
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByText('The update is saved.').waitFor();
    expect(await left()).toBe(before - 2);
  });

  it('is read by a member of the sub-group, who changes nothing', async () => {
    const { page } = await product.visitor(emailOf('member.strathlorne'));
    await page.goto(address);
    await page.getByRole('table', { name: 'Answers by agency' }).waitFor();
    await page.getByText('Nothing has changed,').first().waitFor();
    for (const name of ['Remind now', 'Take the position', 'Seal the round'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('is taken and sealed by the lead; its returns come out the same to the byte', async () => {
    const { page, ask } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto(address);
    await page.getByRole('button', { name: 'Remind now' }).click();
    await page.getByText('The reminders are sent.').waitFor();
    await page.getByRole('button', { name: 'Take the position' }).click();
    await page.getByText('The position is taken.').waitFor();
    await page.getByRole('button', { name: 'Seal the round' }).click();
    await page.getByText('The round is sealed and both returns are made.').waitFor();
    const first = await download(page, /Return to the committee/);
    expect(first.equals(await download(page, /Return to the committee/))).toBe(true);
    expect(await page.getByRole('button', { name: /position|Seal|Ask|Remind/ }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See the position as it was taken' }).click();
    await page.getByRole('heading', { level: 1, name: /^Position as at/ }).waitFor();
    const { total } = await ask('listActions');
    await page.getByRole('table', { name: new RegExp(`^${total} actions, as at`) }).waitFor();
    await page.getByText('Nothing has changed.', { exact: true }).waitFor();
    await expectAccessible(page);
  });

  it('shows a chief officer the position and why actions were brought to them', async () => {
    const { page } = await product.visitor(emailOf('chief.drumallan'));
    await page.goto('/');
    await page.getByRole('heading', { name: 'Brought to you: why these are here' }).waitFor();
    await expectAccessible(page);
  });
});
