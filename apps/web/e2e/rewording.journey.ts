import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();

describe('rewording a stage of a test of change', () => {
  it('keeps what it said beneath it, and remarks on words that claim a cause', async () => {
    const { page, ask } = await product.visitor(emailOf('lead.strathlorne'));
    const { rows } = await ask('listActions');
    const actionId = rows.find((row) => row.reviewReference === 'STL-2024-01' && row.reference === '2.1')?.id ?? '';
    const { ramps } = await ask('listRamps', { params: { actionId } });
    const cycle = ramps[0]?.cycles[1];
    expect(cycle?.saidBefore).toHaveLength(1);
    await page.goto(`/actions/${actionId}/cycles/${cycle?.id ?? ''}/reword/study`);
    await page.getByLabel('What has been learnt?').fill('Reading first led to shorter meetings.');
    await page.getByLabel('Why is it reworded?').fill('Said more plainly.');
    await expectAccessible(page);
    await keepPictures(page, 'reword');
    await page.getByRole('button', { name: 'Save the new words of Study' }).click();
    await page.getByText('The stage is reworded. What it said before stays with it.').waitFor();
    await page.getByText('This says more than a test can show').waitFor();
    const card = page.getByRole('listitem').filter({ hasText: 'Cycle 2:' }).last();
    await card.getByText('What was predicted and what was found').click();
    await card.getByText('What it said before: reworded 2 times').click();
    await card.getByText('Said more plainly.').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'reworded');
  });
});
