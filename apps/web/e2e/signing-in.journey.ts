import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { signIn } from './sign-in';
import { emailOf, widths } from './visitor';

const product = openProduct();
const attemptsAllowed = 8;

describe('signing in', () => {
  it.each([widths.desk, widths.phone])(
    'leads to where one was going, with its filters, %i pixels wide',
    async (width) => {
      const { page } = await product.visitor(null, { width });
      await page.goto('/plan?colour=red');
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      await expectAccessible(page);
      await signIn(page, emailOf('lead.strathlorne'));
      await page.getByRole('table', { name: /^4 actions/ }).waitFor();
      expect(new URL(page.url()).search).toBe('?colour=red');
    },
  );

  it('refuses wrong details without saying which of them is wrong', async () => {
    const { page, faults } = await product.visitor(null);
    await page.goto('/');
    faults.expect(/^401 POST \/api\/session$/);
    const answers: string[] = [];
    for (const email of [emailOf('chief.carsemuir'), emailOf('nobody.at.all')]) {
      await signIn(page, email, 'not the right password');
      await page.getByRole('alert').waitFor();
      answers.push(await page.getByRole('alert').innerText());
      await expectAccessible(page);
      await page.reload();
    }
    expect(answers[0]).toContain('The email address or the password is not right.');
    expect(answers[1]).toBe(answers[0]);
  });

  it('locks an account after too many wrong passwords, even against the right one, and says for how long', async () => {
    const { page, faults } = await product.visitor(null);
    await page.goto('/');
    faults.expect(/^401 POST \/api\/session$/);
    faults.expect(/^429 POST \/api\/session$/);
    const answered = () => page.waitForResponse((answer) => answer.request().method() === 'POST');
    for (let attempt = 0; attempt < attemptsAllowed; attempt += 1)
      await Promise.all([answered(), signIn(page, emailOf('chief.drumallan'), `wrong password ${attempt}`)]);
    await signIn(page, emailOf('chief.drumallan'));
    await page.getByRole('alert').getByText('There were too many attempts to sign in. Wait fifteen minutes').waitFor();
    await expectAccessible(page);
  });

  it('gives back what was being written when the session ended meanwhile', async () => {
    const { page, ask, faults } = await product.visitor(emailOf('lead.strathlorne'));
    const [action] = (await ask('listActions', { query: { delivery: 'in-progress' } })).rows;
    await page.goto('/plan');
    await page.goto(`/actions/${action?.id ?? ''}/update`);
    await page.getByLabel('What has happened?').fill('Half a page about what was tried.');
    await page.context().clearCookies();
    faults.expect(/^401 POST .*\/updates$/);
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await signIn(page, emailOf('lead.strathlorne'));
    await page.getByRole('heading', { level: 1, name: 'Give an update' }).waitFor();
    expect(await page.getByLabel('What has happened?').inputValue()).toBe('Half a page about what was tried.');
  });

  it('leaves nothing behind once one has signed out', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/reviews');
    await page.getByRole('link', { name: /^STL-/ }).first().waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.getByRole('link', { name: /^STL-/ }).count()).toBe(0);
  });
});
