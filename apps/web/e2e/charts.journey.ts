import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

describe('reading a chart', () => {
  it('goes from reading to reading by keyboard, and says what each is', async () => {
    const { page, ask } = await product.visitor(lead);
    const { measures } = await ask('listMeasures');
    const fullest = measures.find(({ readings }) => readings >= 13);
    const { points } = await ask('showMeasure', { params: { measureId: fullest?.id ?? '' } });
    await page.goto(`/measures/${fullest?.id}`);
    const chart = page.getByRole('slider', { name: /readings, by arrow keys/ });
    await chart.focus();
    const heard: (string | null)[] = [];
    for (const key of ['Home', 'ArrowRight', 'End']) {
      await page.keyboard.press(key);
      heard.push(await chart.getAttribute('aria-valuetext'));
    }
    expect(heard).toEqual([points[0]?.words, points[1]?.words, points.at(-1)?.words]);
    await page.locator('.chart__said', { hasText: points.at(-1)?.words ?? '' }).waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'chart');
  });

  it('says the same in a sentence, a paragraph and a table, without any drawing', async () => {
    const { page, ask } = await product.visitor(lead, { width: 320 });
    const { measures } = await ask('listMeasures');
    const { id = '' } = measures[0] ?? {};
    const { sentence, paragraph, points } = await ask('showMeasure', { params: { measureId: id } });
    await page.goto(`/measures/${id}`);
    await page.locator('figcaption', { hasText: sentence }).waitFor();
    await page.getByText(paragraph).waitFor();
    await page.getByText('The readings as a table').click();
    const table = page.getByRole('table', { name: /^Readings of/ });
    expect(await table.locator('tbody tr').count()).toBe(points.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
});

describe('choosing a chart', () => {
  it('asks why, draws it so, and says what was suggested', async () => {
    const { page, ask, faults } = await product.visitor(lead);
    const { measures } = await ask('listMeasures');
    const id = measures.find(({ unit, readings }) => unit === 'percent' && readings >= 13)?.id ?? '';
    await page.goto(`/measures/${id}`);
    await page.getByText('Choose another chart or other rules').click();
    await page.getByText('Individuals chart', { exact: true }).click();
    await page.getByLabel('Rules').selectOption('mdc7');
    await page.getByRole('button', { name: 'Draw it so' }).click();
    faults.expect(/^400 POST \/api\/measures\/[^/]+\/chart$/);
    await page.getByText('Say why, so that a later reader need not guess.').first().waitFor();
    await page.getByLabel('Why').fill('The board compares individuals charts.');
    await page.getByRole('button', { name: 'Draw it so' }).click();
    await page.getByText('Individuals chart, Making Data Count rules, seven points.').waitFor();
    await page.getByText(/^Suggested: Proportions chart/).waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'chart-chosen');
  });
});
