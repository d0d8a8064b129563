import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { settled } from './settled';
import { emailOf, widths } from './visitor';

const product = openProduct();
const chief = emailOf('chief.strathlorne');

/** The names of everything that changes what is kept. */
const changes = [
  ...['Give an update', 'Add evidence', 'Plan a test of change', 'Change the due date', 'Close', 'Fill in', 'Decide'],
  ...['Make the return', 'Bring in a plan', 'Confirm', 'Reject', 'Save'],
];

describe('being briefed as a chief officer', () => {
  it.each([widths.desk, widths.phone])('gives the committee’s position on one page, %i pixels wide', async (width) => {
    const { page, ask } = await product.visitor(chief, { width });
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'One page' }).waitFor();
    const { position } = await ask('showDashboard');
    const count = (table: string, row: string) =>
      page
        .getByRole('table', { name: table })
        .getByRole('row', { name: new RegExp(`^${row}`) })
        .innerText();
    expect(await count('Does the promised thing exist?', 'Delivered')).toContain(`${position.delivery.delivered}`);
    expect(await count('Is it making a difference?', 'Practice embedded')).toContain(
      `${position.effect['practice-embedded']}`,
    );
    expect(await count('How is it going?', 'Red')).toContain(`${position.colour.red}`);
    const overdue = page.getByRole('table', { name: 'Overdue' });
    expect(await overdue.getByRole('row').count()).toBe(position.overdue + 1);
    const recurring = page.getByRole('table', { name: 'What keeps coming back' });
    await recurring
      .getByText(/^\d+ of \d+$/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('shows a measure as a drawing, as a sentence and as a table', async () => {
    const { page, ask } = await product.visitor(chief);
    const { chart: told } = await ask('showDashboard');
    await page.goto('/');
    const chart = page.getByRole('figure', { name: told?.sentence ?? 'A chart' });
    await chart.locator('.chart__drawing svg').first().waitFor();
    await chart.getByText('The readings as a table').click();
    const readings = chart.getByRole('table', { name: /^Readings of/ });
    expect(await readings.getByRole('row').count()).toBe((told?.points.length ?? 0) + 1);
    expect(told?.points.length).toBeGreaterThan(10);
    await expectAccessible(page);
  });

  it('leads to the evidence in two steps', async () => {
    const { page } = await product.visitor(chief);
    await page.goto('/');
    const row = page
      .getByRole('table', { name: 'Does the promised thing exist?' })
      .getByRole('row', { name: /^Delivered/ });
    await row.getByRole('link').click();
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
  });

  it('offers nothing that changes anything', async () => {
    const { page, ask } = await product.visitor(chief);
    const [action] = (await ask('listActions')).rows;
    const [review] = (await ask('listReviews')).reviews;
    const places = [
      '/',
      '/plan',
      `/actions/${action?.id ?? ''}`,
      '/reviews',
      `/reviews/${review?.id ?? ''}`,
      '/themes',
      '/returns',
    ];
    for (const place of places) {
      await page.goto(place);
      await settled(page);
      const named = await page.locator('main').locator('button, a').allInnerTexts();
      const offered = named.filter((words) => changes.some((change) => words.startsWith(change)));
      expect([place, offered]).toEqual([place, []]);
    }
    for (const form of ['update', 'evidence', 'due-date', 'closure-claim', 'cycles/new']) {
      await page.goto(`/actions/${action?.id ?? ''}/${form}`);
      await page.getByRole('heading', { level: 1, name: 'Not part of your work' }).waitFor();
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
    }
  });
});
