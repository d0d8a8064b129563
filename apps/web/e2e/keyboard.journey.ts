import { describe, expect, it } from '@jest/globals';
import { openProduct } from './open-product';
import { settled } from './settled';
import { tabTo } from './tab-to';
import { emailOf, password } from './visitor';

const product = openProduct();

describe('working with the keyboard alone', () => {
  it('signs in, finds an action in the plan, opens it and gives an update', async () => {
    const { page } = await product.visitor(null);
    const { keyboard } = page;
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await tabTo(page, 'Email address');
    await keyboard.type(emailOf('lead.strathlorne'));
    await tabTo(page, 'Password');
    await keyboard.type(password);
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My committee' }).waitFor();
    await settled(page);

    await tabTo(page, 'Plan');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
    await tabTo(page, 'Words');
    await keyboard.type('chairs coached');
    await keyboard.press('Enter');
    await page.getByRole('table', { name: /^1 action/ }).waitFor();
    await tabTo(page, /^\d+\.\d+$/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Action/ }).waitFor();
    await tabTo(page, 'Give an update');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Give an update' }).waitFor();
    await tabTo(page, 'What has happened?');
    await keyboard.type('Nine of sixteen chairs coached.');
    await tabTo(page, 'Save update');
    await keyboard.press('Enter');
    await page.getByRole('status').getByText('The update is saved.').waitFor();
    await page.getByText('Nine of sixteen chairs coached.').waitFor();
  });

  it('skips what is the same on every page, and says where it has come to after moving', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/');
    await settled(page);
    await tabTo(page, 'Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('navigation').getByRole('link', { name: 'Measures' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Measures' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });
});
