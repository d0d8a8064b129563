import { describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { settled } from './settled';
import { emailOf } from './visitor';

const product = openProduct();

/** Labels the passage that is shown by keyboard alone: a theme by some of its name, or none. */
async function label(page: Page, at: string, theme: string | null): Promise<void> {
  await page.getByRole('heading', { level: 2, name: at }).waitFor();
  if (theme !== null) {
    await page.keyboard.press('a');
    await page.keyboard.type(theme);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Take off/ }).waitFor();
  }
  await page.keyboard.press('c');
}

describe('two people labelling the same passages', () => {
  it('is begun by a lead, done by both without seeing one another’s, and shown with kappa and settled', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/themes/labelling');
    await settled(page);
    await page.getByLabel('How many').fill('3');
    await page.getByLabel('Number to draw by').fill('5');
    await page.getByLabel('First person').selectOption({ index: 0 });
    await page.getByLabel('Second person').selectOption({ index: 1 });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Draw the findings and ask both' }).click();
    await page.getByText('0 of 3 labelled').first().waitFor();
    await page.getByRole('link', { name: 'Label the passages' }).click();
    await label(page, '1 of 3', 'chronol');
    await label(page, '2 of 3', 'superv');
    await label(page, '3 of 3', null);
    await page.getByText('You have labelled every passage').waitFor();
    await page.getByRole('link', { name: 'How far they have come' }).click();
    await page.getByText('3 of 3 labelled').waitFor();
    await page.getByText(/shown once both have labelled every passage/).waitFor();
    const address = page.url();

    const other = (await product.visitor(emailOf('member.strathlorne'))).page;
    await other.goto(`${new URL(address).pathname}/passages`);
    await other.getByRole('heading', { level: 2, name: '1 of 3' }).waitFor();
    await other.getByText('None yet. A passage may have no theme.').waitFor();
    await expectAccessible(other);
    await keepPictures(other, 'labelling-sheet');
    await label(other, '1 of 3', 'chronol');
    await label(other, '2 of 3', null);
    await label(other, '3 of 3', null);
    await other.getByText('Both of you are done.').waitFor();

    await page.reload();
    await page.getByText(/^Kappa over all themes: /).waitFor();
    await page.getByText(/n = 3 passages/).waitFor();
    await page.getByText(/fewer than 50 passages: too few to lean on/).waitFor();
    await page.getByText('1 of 1 still to be settled.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^It is on the passage, as learning/ }).click();
    await page.getByText('✓ Settled: on the passage, as learning').waitFor();
    await page.getByText('0 of 1 still to be settled.').waitFor();
    await keepPictures(page, 'agreement');
  });
});
