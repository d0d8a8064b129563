import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();
const words = 'Two more teams have begun, and one has written down what it stopped doing.';

describe('losing the server in the middle of work', () => {
  it('says so in a sentence, keeps what was typed, and saves it once the server is back', async () => {
    const { page, ask, faults } = await product.visitor(emailOf('lead.strathlorne'));
    const [action] = (await ask('listActions', { query: { delivery: 'in-progress' } })).rows;
    const actionId = action?.id ?? '';
    await page.goto(`/actions/${actionId}/update`);
    await page.getByLabel('What has happened?').fill(words);

    await product.goAway();
    faults.expect(/^net::ERR_CONNECTION_REFUSED POST .*\/updates$/);
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByRole('alert').getByText('The connection was lost before an answer came.').waitFor();
    expect(await page.getByLabel('What has happened?').inputValue()).toBe(words);
    await expectAccessible(page);

    await product.comeBack();
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByText('The update is saved.').waitFor();
    const { updates } = await ask('showAction', { params: { actionId } });
    expect(updates.filter(({ text }) => text === words)).toHaveLength(1);
  });

  it('never leaves an empty page, wherever one goes next', async () => {
    const { page, faults } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/plan');
    await page.getByRole('table', { name: /^\d+ actions, as at/ }).waitFor();
    await product.goAway();
    faults.expect(/^net::ERR_CONNECTION_REFUSED GET/);
    await page.getByLabel('Colour').selectOption('Red: Overdue or off track');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('alert').getByText('The connection was lost before an answer came.').waitFor();
    await page.getByRole('link', { name: 'Reviews' }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Something went wrong' }).waitFor();
    await page.getByText('What was saved before is safe.').waitFor();
    await expectAccessible(page);
    await product.comeBack();
    await page.getByRole('link', { name: 'Load the service again' }).click();
    await page.getByRole('heading', { level: 1, name: 'My committee' }).waitFor();
  });
});
