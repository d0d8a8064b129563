import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

const product = openProduct();

describe('writing what may tell who a child is', () => {
  it('is held up with what it looks like, and saved once a reason is given, which the lead then reads', async () => {
    const nurse = await product.visitor(emailOf('health.strathlorne'), { width: widths.phone });
    const [action] = (await nurse.ask('listActions', { query: { delivery: 'in-progress' } })).rows;
    const { page, faults } = nurse;
    await page.goto(`/actions/${action?.id ?? ''}/update`);
    await page.getByLabel('What has happened?').fill('The team moved to its new office at IV99 1ZZ.');
    faults.expect(/^422 POST .*\/updates$/);
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByRole('alert').getByText('“IV99 1ZZ” looks like a postcode').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Why may it stay?').fill('It is our own office.');
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.waitForURL(`**/actions/${action?.id ?? ''}`);

    const lead = await product.visitor(emailOf('lead.strathlorne'));
    await lead.page.goto('/identifiers');
    await lead.page.getByRole('cell', { name: 'It is our own office.' }).waitFor();
    await lead.page.getByLabel('Name').fill('Eilidh Kinnaird');
    await lead.page.getByRole('button', { name: 'Look out for this name' }).click();
    await lead.page.getByText('1 name is looked out for').waitFor();
    await expectAccessible(lead.page);
    expect(await lead.page.getByText('Kinnaird').count()).toBe(0);
  });
});
