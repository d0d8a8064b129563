import { describe, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

const product = openProduct();

describe('drawing what drives an aim', () => {
  it('is done by keyboard on a review’s plan, with what it leaves open in plain words', async () => {
    const { page, ask } = await product.visitor(emailOf('lead.strathlorne'));
    const { reviews } = await ask('listReviews');
    await page.goto(`/reviews/${reviews.find(({ reference }) => reference === 'STL-2024-01')?.id}`);
    await page.getByRole('link', { name: 'Driver diagram' }).click();
    await page.getByText('Practitioners have room to think: Nothing tests it').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'diagram');
    await page.setViewportSize({ width: widths.desk, height: 900 });
    await page.getByText('Change “Practitioners have room to think”').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Secondary driver under it').last().fill('A stop before a case is closed');
    await page.keyboard.press('Enter');
    await page.getByText('Change “A stop before a case is closed”').waitFor();
    await page.getByRole('button', { name: /^Take away.*Practitioners/ }).press('Enter');
    await page.getByRole('button', { name: /^Put back.*Practitioners/ }).press('Enter');
    await page.getByText('Change “A stop before a case is closed”').waitFor();
    await expectAccessible(page);
  });

  it('begins with the aim, on the plan of the committee', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'), { width: widths.phone });
    await page.goto('/plan');
    await page.getByRole('link', { name: 'Driver diagram' }).click();
    await page.getByLabel('What is to be reached?').fill('Children are seen and heard in every plan');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('The aim does not say for whom, how much and by when.').waitFor();
    await expectAccessible(page);
  });
});
