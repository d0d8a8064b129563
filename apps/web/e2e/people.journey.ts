import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { signIn } from './sign-in';
import { emailOf } from './visitor';

const product = openProduct();

describe('looking after people', () => {
  it('adds a person, who signs in, and stops them, who is out at once', async () => {
    const [name, email, password] = ['Seonaid Macaskill', emailOf('seonaid.macaskill'), 'heather over nine hills'];
    const { page } = await product.visitor(emailOf('administrator'));
    await page.goto('/');
    await page.getByRole('link', { name: 'Add a person' }).click();
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Post').fill('Health Visitor Team Lead');
    await page.getByLabel('Email address').fill(email);
    await page.getByLabel('Role').selectOption('Agency updater');
    await page.getByLabel('Agency').selectOption('NHS North Lorne');
    await page.getByLabel('First password').fill(password);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add this person' }).click();
    await page.getByText(`${name} may now sign in.`).waitFor();
    await expectAccessible(page);

    const newcomer = await product.visitor(null);
    await newcomer.page.goto('/');
    await signIn(newcomer.page, email, password);
    await newcomer.page.getByRole('heading', { level: 1, name: 'My actions' }).waitFor();

    await page.getByRole('link', { name: `Stop (${name})` }).click();
    await page.getByRole('heading', { name: `Stop ${name} from signing in?` }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Stop signing in' }).click();
    await page.getByText(`${name} can no longer sign in.`).waitFor();

    newcomer.faults.expect(/^401 GET/);
    await newcomer.page.getByRole('link', { name: 'All our actions' }).click();
    await newcomer.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    newcomer.faults.expect(/^401 POST \/api\/session$/);
    await signIn(newcomer.page, email, password);
    await newcomer.page.getByRole('alert').getByText('The email address or the password is not right.').waitFor();
  });

  it('says what is wrong with a new person beside each field, and adds nobody', async () => {
    const { page, ask, faults } = await product.visitor(emailOf('administrator'));
    const before = (await ask('listPeople')).people.length;
    await page.goto('/people/new');
    await page.getByLabel('Name').fill('Ruaridh Lamont');
    await page.getByLabel('First password').fill('too short');
    faults.expect(/^400 POST \/api\/people$/);
    await page.getByRole('button', { name: 'Add this person' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Email address/ })
      .waitFor();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^First password/ })
      .waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Ruaridh Lamont');
    await expectAccessible(page);
    expect((await ask('listPeople')).people.length).toBe(before);
  });

  it('shows the record of changes without the words that were changed', async () => {
    const { page } = await product.visitor(emailOf('administrator'));
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    const [action] = (await lead.ask('listActions', { query: { delivery: 'in-progress' } })).rows;
    await lead.page.goto(`/actions/${action?.id ?? ''}/update`);
    await lead.page.getByLabel('What has happened?').fill('Words that only the committee may read.');
    await lead.page.getByRole('button', { name: 'Save update' }).click();
    await lead.page.getByText('The update is saved.').waitFor();
    await page.goto('/audit');
    await page.getByRole('row').filter({ hasText: 'Added: Update on an action' }).first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Words that only the committee may read.');
    await expectAccessible(page);
  });
});
