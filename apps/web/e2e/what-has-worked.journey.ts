import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf, type Visitor } from './visitor';

const product = openProduct();

async function scoring({ ask }: Visitor) {
  const { measures } = await ask('listMeasures');
  const { id = '' } = measures.find(({ name }) => name.startsWith('Neglect registrations')) ?? {};
  const { readings } = await ask('listReadings', { params: { measureId: id } });
  return { measureId: id, oldest: readings.toSorted((a, b) => a.on.localeCompare(b.on))[0] };
}

describe('asking what has worked', () => {
  it('finds on a theme’s page the strategy whose measure changed for the better, with its chart and all beside it', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/themes/neglect-assessment-tools');
    await page.getByRole('heading', { name: 'What has worked', exact: true }).waitFor();
    await page.getByText('Good evidence that this measure has changed for the better').first().waitFor();
    await page.getByText('Holds with the latest readings').first().waitFor();
    await page.getByRole('heading', { name: 'What the other measures of this strategy say' }).waitFor();
    await keepPictures(page, 'theme-worked');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /^Neglect registrations scored/ })
      .first()
      .click();
    await page.getByText('This measure is listed on').waitFor();
    await keepPictures(page, 'measure-worked');
    await page.goto('/themes/poverty-housing');
    await page.getByText('Nothing is on this list yet').waitFor();
    await page.getByText('A strategy comes onto it by itself').waitFor();
    await keepPictures(page, 'theme-nothing-worked');
    await expectAccessible(page);
  });
});

describe('looking at what measures said when a position was taken', () => {
  it('shows what was kept, and both figures where a reading was corrected since', async () => {
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    const { page } = lead;
    const { oldest } = await scoring(lead);
    const body = { value: null, numerator: 6, denominator: 9, provisional: false, note: '', reason: 'Counted again.' };
    await lead.ask('correctReading', { params: { readingId: oldest?.id ?? '' }, version: oldest?.version ?? 0, body });
    const { rounds } = await lead.ask('listRounds');
    await page.goto(`/rounds/${rounds.find(({ state }) => state === 'sealed')?.id ?? ''}/position`);
    await page.getByText('Revised since').first().waitFor();
    const row = page.getByRole('row', { name: /^Neglect registrations scored/ });
    await row.getByText(/\(6 of 9\) now/).waitFor();
    expect(await page.getByText('The same readings say the same today.').count()).toBeGreaterThan(0);
    await keepPictures(page, 'position-measures');
    await expectAccessible(page);
  });
});
