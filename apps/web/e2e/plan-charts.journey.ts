import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

const namesOn = (page: Page) => page.locator('.small-card h4').allInnerTexts();

describe('looking at the measures of a plan as small charts', () => {
  it('shows each with its words, says what chance would show, and has the same as a table', async () => {
    const { page, ask } = await product.visitor(lead);
    const { charts, chance } = await ask('listPlanCharts');
    await page.goto('/plan/measures');
    await page.getByText(chance[0]?.sentence ?? '').waitFor();
    expect(await namesOn(page)).toEqual(charts.map(({ line }) => line.name));
    for (const { sentence } of charts.slice(0, 3))
      await page.locator('.small-card', { hasText: sentence }).first().waitFor();
    await page.getByText('The same as one table').click();
    const table = page.getByRole('table', { name: `${charts.length} measures` });
    expect(await table.locator('tbody tr').count()).toBe(charts.length);
    await expectAccessible(page);
    await keepPictures(page, 'plan-charts');
  });

  it('is narrowed by keyboard, and the address keeps what was chosen', async () => {
    const { page, ask } = await product.visitor(lead);
    const { charts } = await ask('listPlanCharts', { query: { family: 'process', level: 'noSignal' } });
    await page.goto('/plan/measures');
    await page.getByLabel('Kind').selectOption('process');
    await page.getByLabel('What the chart says').selectOption('noSignal');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await page.waitForURL('**/plan/measures?family=process&level=noSignal');
    await page.waitForFunction((count) => document.querySelectorAll('.small-card').length === count, charts.length);
    await page.reload();
    await page.locator('.small-card').first().waitFor();
    expect(await namesOn(page)).toEqual(charts.map(({ line }) => line.name));
    await page.locator('.small-card a').first().press('Enter');
    await page.getByRole('heading', { level: 1, name: charts[0]?.line.name ?? '' }).waitFor();
  });

  it('fits the narrowest screen, and says how to begin where a review has no measures', async () => {
    const { page, ask } = await product.visitor(emailOf('lead.solais'), { width: widths.narrowest });
    const { reviews } = await ask('listReviews');
    const pages = await Promise.all(
      reviews.map(async ({ id }) => ({ id, ...(await ask('listPlanCharts', { query: { reviewId: id } })) })),
    );
    const [empty, full] = [pages.find(({ total }) => total === 0), pages.find(({ total }) => total > 0)];
    for (const [found, shown] of [
      [full, '.small-card'],
      [empty, '.empty-state'],
    ] as const) {
      await page.goto(`/reviews/${found?.id ?? ''}/measures`);
      await page.locator(shown).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths.narrowest);
      await expectAccessible(page);
    }
  });
});
