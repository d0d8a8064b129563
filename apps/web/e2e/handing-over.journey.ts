import { describe, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();

describe('handing over what somebody leads', () => {
  it('is offered before somebody who leads actions is stopped, says how many, and is done at once', async () => {
    const administrator = await product.visitor(emailOf('administrator'));
    const { page } = administrator;
    const { agencies } = await administrator.ask('listPeople');
    const nurse = await product.visitor(emailOf('health.strathlorne'));
    const { agency, personId, name } = await nurse.ask('whoAmI');
    await page.goto('/people/new');
    await page.getByLabel('Name', { exact: true }).fill('Iona Galbraith');
    await page.getByLabel('Post').fill('Lead Nurse');
    await page.getByLabel('Email address').fill('iona.galbraith@demonstration.example');
    await page.getByLabel('Role').selectOption('agency');
    await page.getByLabel('Agency', { exact: true }).selectOption(agency?.id ?? agencies[0]?.id ?? '');
    await page.getByLabel('First password').fill('an invented first password');
    await page.getByRole('button', { name: 'Add this person' }).click();
    await page.getByText('Iona Galbraith may now sign in.').waitFor();

    await page.goto(`/people/${personId}/signing-in`);
    await page.getByText('Hand over what they lead first').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'handover-before-stopping');
    await page.getByRole('link', { name: `Hand over what ${name} leads` }).click();
    await page.getByRole('heading', { level: 1, name: `Hand over what ${name} leads` }).waitFor();
    await page.getByLabel('Who takes all of it?').selectOption('Iona Galbraith, Lead Nurse');
    await page.getByText(/^Iona Galbraith takes over \d+ open actions/).waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'handover');
    await page.getByRole('button', { name: 'Hand all of it over' }).press('Enter');
    await page.getByText('It is handed over to Iona Galbraith.').waitFor();
    await page.getByText(/open actions/).waitFor({ state: 'detached' });
  });

  it('is done by a committee’s lead, who sees which actions they are', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/plan');
    await page.getByRole('link', { name: 'Hand actions over' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Iona Galbraith' });
    await expectAccessible(page);
    await keepPictures(page, 'handovers');
    await row.getByRole('link', { name: /^Hand over/ }).click();
    await page.getByText(/^The \d+ actions?$/).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hand actions over' }).waitFor();
  });
});
