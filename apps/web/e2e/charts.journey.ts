import { describe, expect, it } from '@jest/globals';
import { valueInWords } from '../src/components/value-words';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

describe('reading a chart', () => {
  it('goes through every reading by keyboard, stops at both ends, and says what each is', async () => {
    const { page, ask } = await product.visitor(lead);
    const { measures } = await ask('listMeasures');
    const fullest = measures.toSorted((one, other) => other.readings - one.readings)[0];
    const { points } = await ask('showMeasure', { params: { measureId: fullest?.id ?? '' } });
    await page.goto(`/measures/${fullest?.id}`);
    const chart = page.getByRole('slider', { name: /readings, by arrow keys/ });
    await chart.focus();
    const heard: (string | null)[] = [];
    const onward = points.slice(1).map(() => 'ArrowRight');
    for (const key of ['Home', ...onward, 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'End']) {
      await page.keyboard.press(key);
      heard.push(await chart.getAttribute('aria-valuetext'));
    }
    const [first, last] = [points[0]?.words, points.at(-1)?.words];
    expect(heard).toEqual([...points.map(({ words }) => words), last, points.at(-2)?.words, first, first, last]);
    expect(await chart.getAttribute('aria-valuenow')).toBe(`${points.length}`);
    await page.locator('.chart__said', { hasText: last ?? '' }).waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'chart');
  });

  it('loses no number and no sentence with every drawing and every style taken away', async () => {
    const { page, ask } = await product.visitor(lead);
    const { measures } = await ask('listMeasures');
    for (const { id } of measures.filter(({ readings }) => readings > 0)) {
      const chart = await ask('showMeasure', { params: { measureId: id } });
      await page.goto(`/measures/${id}`);
      await page.getByText('The readings as a table').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('table', { name: /^Readings of/ }).waitFor();
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('style, link[rel=stylesheet], svg, img')) each.remove();
      });
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      const { unit } = chart.line;
      const numbers = chart.points.flatMap(({ value, centre, upper, lower }) =>
        [value, centre, upper, lower].filter((figure) => figure !== null).map((figure) => valueInWords(figure, unit)),
      );
      const reasons = chart.points.flatMap(({ excluded, rules }) => [
        ...(excluded === null ? [] : [excluded]),
        ...rules,
      ]);
      const notes = chart.notes.map(({ words }) => words);
      const said = [chart.sentence, chart.paragraph, ...chart.warnings, ...chart.signals, ...notes];
      const lost = [...numbers, ...reasons, ...said].filter((words) => !text.includes(words));
      expect([chart.line.name, lost]).toEqual([chart.line.name, []]);
    }
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
