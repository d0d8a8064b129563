import { describe, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

describe('reading themes', () => {
  it('says in how many of the reviews looked at a theme was found, and whether it recurs', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/themes');
    const line = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: 'Information sharing between agencies' }) });
    await line.getByRole('cell', { name: /^4 of [89]$/ }).waitFor();
    await line.getByText('Recurs').waitFor();
    await page.getByText(/reviews of the last 36 months on which a person has confirmed any theme/).waitFor();
    await expectAccessible(page);
  });

  it('shows what came back after closure, with the earlier action, its closure, its evidence and the lag', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/themes/chronologies');
    const entry = page.getByRole('listitem').filter({ hasText: 'Found again in STL-2025-02' }).first();
    await entry.getByText('Closed without evidence of effect').first().waitFor();
    await entry
      .getByText(/Strongest evidence \d of 5/)
      .first()
      .waitFor();
    await entry
      .getByText(/It was reported again \d+ months later/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await entry.getByRole('link', { name: 'Hold briefing sessions on cumulative harm' }).click();
    await page.getByRole('heading', { name: 'Found again after closure' }).waitFor();
    await page.getByText('Closed without evidence of effect').first().waitFor();
  });
});
