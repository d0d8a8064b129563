import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { emailOf, type Visitor, widths } from './visitor';

const product = openProduct();

async function actionOf({ ask }: Visitor): Promise<string> {
  const { rows } = await ask('listActions');
  return rows.find((row) => row.reviewReference === 'STL-2022-01' && row.reference === '4.1')?.id ?? 'none';
}

describe('commenting on an action', () => {
  it('asks somebody by name, who finds it on their first page and settles it', async () => {
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    const nurse = await product.visitor(emailOf('health.strathlorne'), { width: widths.phone });
    await lead.page.goto(`/actions/${await actionOf(lead)}`);
    await lead.page.getByText('Everybody who sees this action sees this').waitFor();
    await lead.page.getByLabel('Your comment').fill('Does the alert also reach the evening clinic?');
    const { people } = await lead.ask('listActionComments', { params: { actionId: await actionOf(lead) } });
    const me = await nurse.ask('whoAmI');
    const named = people.find(({ personId }) => personId === me.personId);
    await lead.page.getByLabel('Who should be told?').selectOption(named?.personId ?? '');
    await lead.page.getByRole('button', { name: `Take out ${named?.name}` }).waitFor();
    await expectAccessible(lead.page);
    await lead.page.getByRole('button', { name: 'Comment', exact: true }).click();
    const said = lead.page.getByRole('listitem').filter({ hasText: 'evening clinic' });
    await said.getByText('To be settled').waitFor();
    expect(await lead.page.getByLabel('Your comment').inputValue()).toBe('');

    await nurse.page.goto('/');
    const open = nurse.page.getByRole('listitem').filter({ hasText: 'evening clinic' });
    await open.getByText('Names you').waitFor();
    await expectAccessible(nurse.page);
    await open.getByRole('link').click();
    const there = nurse.page.getByRole('listitem').filter({ hasText: 'evening clinic' });
    await there.getByRole('button', { name: /^Settle/ }).click();
    await there.getByText('Settled').first().waitFor();
    await expectAccessible(nurse.page);
  });

  it('lets one’s own words be said anew and withdrawn, and nobody else’s be changed', async () => {
    const visitor = await product.visitor(emailOf('chief.strathlorne'));
    const { page } = visitor;
    await page.goto(`/actions/${await actionOf(visitor)}`);
    const others = page
      .getByRole('listitem')
      .filter({ hasText: 'come off the register' })
      .or(page.getByRole('listitem').filter({ hasText: 'comes off the register' }));
    await others.getByRole('button', { name: /^Settle/ }).waitFor();
    expect(await others.getByRole('button', { name: /^Say it anew/ }).count()).toBe(0);
    await page.getByLabel('Your comment').fill('Words to be better chosen.');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    const own = page.getByRole('listitem').filter({ hasText: 'Words to be better chosen.' });
    await own.getByRole('button', { name: /^Say it anew/ }).click();
    await page.getByRole('listitem').getByLabel('Your comment').fill('Words chosen better.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const better = page.getByRole('listitem').filter({ hasText: 'Words chosen better.' });
    await better.getByText('said anew').waitFor();
    await better.getByText('Withdraw', { exact: true }).click();
    await better.getByText('They stay in the record of changes.').waitFor();
    await better.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText(/^Withdrawn by/).waitFor();
    expect(await page.getByText('Words chosen better.').count()).toBe(0);
  });
});
