import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { fillDate } from './fill-date';
import { openProduct } from './open-product';
import { settled } from './settled';
import { tabTo } from './tab-to';
import { emailOf, widths } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

const said = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

/** Follows a link of a review's page to a form, fills it in, saves it, and is back at the review. */
async function record(page: Page, link: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: link }).click();
  await settled(page);
  await fill();
  await page.getByRole('button', { name: 'Save' }).click();
  await said(page, 'The review has been changed.');
}

describe('keeping the record of a review', () => {
  it('goes from notification to presentation on screen, the beginning by keyboard alone', async () => {
    const { page, ask } = await product.visitor(lead);
    const { keyboard } = page;
    await page.goto('/reviews');
    await settled(page);
    await tabTo(page, 'New review');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'New review' }).waitFor();
    await tabTo(page, 'Notified by');
    await keyboard.type('NHS North Lorne');
    await tabTo(page, 'Age band');
    await keyboard.type('5 to');
    await tabTo(page, 'What happened');
    await keyboard.type('A child was left without the help that had been agreed.');
    await expectAccessible(page);
    await tabTo(page, 'Record this notification');
    await keyboard.press('Enter');
    await said(page, 'The review has been recorded.');
    await expectAccessible(page);

    await record(page, 'Change dates up to the decision', async () => {
      await fillDate(page, 'Notified on', '2026-01-05');
      await fillDate(page, 'Information asked for on', '2026-01-07');
      await fillDate(page, 'Information received on', '2026-01-28');
      await fillDate(page, 'Recommendation to the committee on', '2026-02-03');
      await page.getByLabel('Decision', { exact: true }).selectOption('Proceed');
      await fillDate(page, 'Decided on', '2026-02-10');
      await fillDate(page, 'Care Inspectorate told of the decision on', '2026-02-12');
    });
    await record(page, 'Change the team', async () => {
      await page.getByRole('button', { name: 'Add somebody by post' }).click();
      await page.getByLabel('Role').selectOption('Chair');
      await page.getByLabel('Post').fill('Director of Nursing');
    });
    await record(page, 'Record a meeting or event', async () => {
      await fillDate(page, 'Date', '2026-03-04');
      await page.getByLabel('Posts attending').fill('Lead Nurse\nDetective Inspector');
    });
    await record(page, 'Record proceedings', async () => {
      await fillDate(page, 'Began on', '2026-03-09');
      await fillDate(page, 'Review held from', '2026-03-09');
      await fillDate(page, 'Review held to', '2026-04-20');
    });
    await record(page, 'Record a contact', async () => {
      await fillDate(page, 'Date', '2026-04-22');
      await page.getByLabel('By whom, by post').fill('Family support worker');
      await page.getByLabel('What was shared').fill('Why there was a pause.');
    });
    await record(page, 'Add a finding', async () => {
      await page.getByLabel('Paragraph').fill('4.1');
      await page.getByLabel('What was found').fill('Nobody held the plan together between meetings.');
    });
    await record(page, 'Add a strategy', async () => {
      await page.getByLabel('Number').fill('1');
      await page.getByLabel('Strategy', { exact: true }).fill('Name one person who holds the plan between meetings');
      await page.locator('label').filter({ hasText: /^4\.1/ }).click();
    });
    await record(page, 'Change dates of the review and its report', async () => {
      await fillDate(page, 'Review started on', '2026-02-25');
      await fillDate(page, 'Report dated', '2026-09-02');
      await fillDate(page, 'Presented to the committee and accepted on', '2026-09-16');
      await fillDate(page, 'Presented to the Chief Officers Group and ratified on', '2026-10-14');
    });

    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await row('Decision').getByText('In time').waitFor();
    await row('Report').getByText('147 calendar days after the review started; 42 days on hold not counted').waitFor();
    await page.getByText(/its findings and strategies are fixed/).waitFor();
    expect(await page.getByRole('link', { name: 'Add a finding' }).count()).toBe(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: widths.narrowest, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(widths.narrowest);

    const { reviews } = await ask('listReviews');
    expect(reviews).toContainEqual(expect.objectContaining({ notifiedOn: '2026-01-05', findings: 1, strategies: 1 }));
  });

  it('warns of dates that contradict each other in a sentence that names both, and saves them as they are', async () => {
    const { page, ask } = await product.visitor(lead);
    const { reviews } = await ask('listReviews');
    const review = reviews.find(({ reference }) => reference === 'STL-2024-01');
    await page.goto(`/reviews/${review?.id ?? ''}/edit/report`);
    await settled(page);
    await fillDate(page, 'Report dated', '2020-02-03');
    await page.getByRole('button', { name: 'Save' }).click();
    await said(page, 'The review has been changed.');
    await page
      .getByText(/“Report” \(3 February 2020\) is dated before “.+” \(.+\)\. Please check both dates/)
      .waitFor();
    await expectAccessible(page);
  });

  it('records how far a strategy has come, and back, with who says so', async () => {
    const { page, ask } = await product.visitor(lead);
    const { reviews } = await ask('listReviews');
    await page.goto(`/reviews/${reviews.find(({ reference }) => reference === 'STL-2022-01')?.id ?? ''}`);
    await page.getByRole('link', { name: 'Record a stage for strategy 1' }).click();
    await page.locator('label').filter({ hasText: 'Initial implementation' }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByLabel('Who says so, by post').fill('Improvement sub-group');
    await page.getByRole('button', { name: 'Record this stage' }).click();
    await said(page, 'The stage has been recorded.');
    await page.getByText('5 moves recorded').click();
    await page.getByText(/Full implementation to Initial implementation/).waitFor();
  });
});

describe('settling what a committee works to', () => {
  it('lets a committee call complete green, and shows it so from then on', async () => {
    const { page, faults } = await product.visitor(lead);
    faults.expect(/^400 POST \/api\/committees/);
    await page.goto('/settings');
    await settled(page);
    await page.getByLabel('◆ Delivered; effect is shown beside: colour').selectOption('Green');
    await page.getByRole('button', { name: 'Save these settings' }).click();
    await page
      .getByRole('alert')
      .getByText(/Another state has this colour/)
      .waitFor();
    await expectAccessible(page);
    await page.getByLabel('◆ Delivered; effect is shown beside: the committee’s word').fill('Complete');
    await page.getByLabel('● On track: colour').selectOption('Yellow');
    await page.getByRole('button', { name: 'Save these settings' }).click();
    await said(page, 'The settings have been saved.');
    await page.getByRole('navigation').getByRole('link', { name: 'My committee' }).click();
    await settled(page);
    const complete = page.getByRole('row').filter({ hasText: 'Complete' });
    await complete.getByText('Green').waitFor();
    await complete.getByText('◆').waitFor();
    await expectAccessible(page);
  });
});
