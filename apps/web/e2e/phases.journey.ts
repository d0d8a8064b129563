import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();
const lead = emailOf('lead.carsemuir');

/** Measures whose charts suggest a phase, by their names. */
const suggesting = {
  1440: 'Babies with a bruise seen by a paediatrician within four hours',
  390: 'First appointments with children recorded',
};

describe('starting a phase', () => {
  it.each([1440, 390] as const)(
    'is suggested, shown before and after, decided with a reason and undone with another, %i pixels wide',
    async (width) => {
      const { page, ask, faults } = await product.visitor(lead, { width });
      const { measures } = await ask('listMeasures');
      const id = measures.find(({ name }) => name === suggesting[width])?.id ?? '';
      await page.goto(`/measures/${id}`);
      await page.getByText('The chart suggests a new phase. Nothing is changed unless you decide it.').waitFor();
      await page
        .getByText('Somebody can say what changed. That the chart cannot know: it is for you to say.')
        .waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Look at it before and after' }).click();

      await page.getByRole('button', { name: 'Show before and after' }).click();
      faults.expect(/^400 POST \/api\/measures\/[^/]+\/phases\/preview$/);
      await page.getByText('This is needed.').first().waitFor();
      await page.getByLabel('Name').fill('The five-line card');
      await page.getByRole('button', { name: 'Show before and after' }).click();
      await page.getByRole('heading', { name: 'With the new phase' }).waitFor();
      await page.getByText(/Fewer than 12 points in “From the start”/).waitFor();
      await expectAccessible(page);
      await keepPictures(page, `phase-preview-${width}`);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width, height: 900 });
      expect((await ask('listPhases', { params: { measureId: id } })).phases).toEqual([]);

      await page.getByRole('button', { name: 'Start this phase' }).click();
      faults.expect(/^400 POST \/api\/measures\/[^/]+\/phases$/);
      await page.getByText('This is needed.').first().waitFor();
      await page.getByLabel('Why').fill('Every clinic has used the card since then; nothing else changed.');
      await page.getByRole('button', { name: 'Start this phase' }).click();
      await page.getByText('The phase is started.', { exact: false }).waitFor();
      await page.getByText('A: The five-line card').waitFor();
      const { phases } = await ask('listPhases', { params: { measureId: id } });
      expect(phases).toMatchObject([{ label: 'The five-line card', undone: null, figures: { from: /./ } }]);
      await expectAccessible(page);
      await keepPictures(page, `phase-stands-${width}`);

      await page.getByText('Undo “The five-line card”').click();
      await page.getByLabel('Why?').fill('It is too soon after the move to the new unit.');
      await page.getByRole('button', { name: 'Undo this phase' }).click();
      await page.getByText('Undone: It is too soon after the move to the new unit.').waitFor();
      expect(await page.getByText('A: The five-line card').count()).toBe(0);
      await expectAccessible(page);
      await keepPictures(page, `phase-undone-${width}`);
    },
  );
});

describe('reading phases', () => {
  it('tells whoever only reads what was decided and undone, by whom and why, without the means to', async () => {
    const { page, ask } = await product.visitor(emailOf('chief.strathlorne'), { width: 320 });
    const { measures } = await ask('listMeasures');
    const id = measures.find(({ name }) => name.startsWith('Neglect registrations scored'))?.id ?? '';
    await page.goto(`/measures/${id}`);
    await page.getByText('Every new registration', { exact: true }).waitFor();
    await page.getByText(/^Undone: Four readings were too few for a line/).waitFor();
    expect(await page.getByRole('link', { name: 'Start a new phase' }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
    const other = await product.visitor(emailOf('lead.arrandale'));
    const hours = (await other.ask('listMeasures')).measures.find(({ name }) => name.startsWith('Hours of clinic'));
    await other.page.goto(`/measures/${hours?.id}`);
    await other.page.getByText('B: A shorter script').waitFor();
    await expectAccessible(other.page);
    await keepPictures(other.page, 'phases-three');
  });
});

describe('marking a reading', () => {
  it('shows whose mark it is and why on the chart, in its table and in the paragraph', async () => {
    const { page, ask } = await product.visitor(emailOf('lead.strathlorne'));
    const { measures } = await ask('listMeasures');
    const id = measures.find(({ name }) => name === 'Audit score of protection plans')?.id ?? '';
    const { readings } = await ask('listReadings', { params: { measureId: id } });
    await page.goto(`/measures/${id}/readings/${readings[0]?.id}`);
    await page.getByRole('heading', { name: 'Mark it as plainly different' }).waitFor();
    const section = page.locator('section', { hasText: 'Mark it as plainly different' });
    await section.getByLabel('Why?').fill('Two plans were read twice.');
    await page.getByRole('button', { name: 'Mark it' }).click();
    await page.getByText('The reading is marked as plainly different.').waitFor();
    await expectAccessible(page);
    await page.goto(`/measures/${id}`);
    await page.getByText('Plainly different, as a person sees it').waitFor();
    await page
      .getByText(/Marked by a person as plainly different, which no rule decides: .*Two plans were read twice/)
      .waitFor();
    await page.getByText('The readings as a table').click();
    expect(await page.getByRole('cell', { name: /plainly different.*Two plans were read twice/ }).count()).toBe(1);
    await expectAccessible(page);
    await keepPictures(page, 'reading-marked');
  });
});
