import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { oneTimeCode } from './one-time-code';
import { openProduct } from './open-product';
import { signIn } from './sign-in';
import { emailOf, widths } from './visitor';

const product = openProduct();

describe('setting up a code beside the password', () => {
  it('is done on one page, and then the code is asked for at signing in', async () => {
    const { page, faults } = await product.visitor(emailOf('chief.solais'), { width: widths.phone });
    await page.goto('/account');
    await page.getByRole('button', { name: 'Set up a code' }).click();
    await page.getByRole('img', { name: 'QR code that holds the key below' }).waitFor();
    await expectAccessible(page);
    const key = (await page.locator('.factor-key').innerText()).replaceAll(/\s/g, '');
    await page.getByLabel('Code from the app').fill(oneTimeCode(key));
    await page.getByRole('button', { name: 'Switch the code on' }).click();
    await page.getByRole('heading', { name: 'Write these recovery codes down now' }).waitFor();
    expect(await page.locator('.recovery-codes li').count()).toBe(10);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I have written them down' }).click();
    await page.getByText('Your account asks for a code whenever you sign in').waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    faults.expect(/^401 POST \/api\/session$/);
    await signIn(page, emailOf('chief.solais'));
    await page.getByLabel('Code').fill(oneTimeCode(key, 1));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'My account' }).waitFor();
  });
});

describe('losing the code', () => {
  it('is mended by an administrator, who is asked first, and only where a code is on', async () => {
    const { page } = await product.visitor(emailOf('administrator'));
    const { people } = await (await product.visitor(emailOf('administrator'))).ask('listPeople');
    const chief = people.find(({ email }) => email === emailOf('chief.solais'));
    const without = people.find(({ secondFactor }) => !secondFactor);
    await page.goto(`/people/${without?.id ?? ''}`);
    await page.getByText('Off: they may switch it on').waitFor();
    expect(await page.getByRole('link', { name: 'Take away a code they have lost' }).count()).toBe(0);
    await page.goto(`/people/${chief?.id ?? ''}`);
    await page.getByRole('link', { name: 'Take away a code they have lost' }).click();
    await page.getByRole('heading', { level: 1, name: /^Take away the code of/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Take this code away' }).click();
    await page.getByText(/^The code of .* is taken away\.$/).waitFor();
    await expectAccessible(page);

    const again = await product.visitor(null);
    await again.page.goto('/');
    await signIn(again.page, emailOf('chief.solais'));
    await again.page.getByRole('link', { name: 'My account' }).waitFor();
  });
});

describe('seeing where one is signed in', () => {
  it('lists each place, and signs out everywhere else', async () => {
    const elsewhere = await product.visitor(emailOf('lead.solais'));
    const { page } = await product.visitor(emailOf('lead.solais'));
    await page.goto('/account');
    const sessions = page.getByRole('table', { name: 'Your sessions' });
    await sessions.getByText('This session').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByText('You are now signed in here only.').waitFor();
    await elsewhere.page.goto('/plan');
    await elsewhere.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });
});
