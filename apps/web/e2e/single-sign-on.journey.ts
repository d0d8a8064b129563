import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startIdentityProvider, testClient, type TestProvider } from '../../api/testing/identity-provider';
import { expectAccessible } from './expect-accessible';
import { freePort } from './free-port';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const organisation = 'Strathlorne Council';

let provider: TestProvider;
let port: string;
beforeAll(async () => {
  port = await freePort();
  provider = await startIdentityProvider(`http://127.0.0.1:${port}/api/single-sign-on/return`);
  provider.knows.set('the-chief', { email: emailOf('chief.strathlorne'), email_verified: true });
  provider.knows.set('somebody-new', { email: 'nobody.here@council.example', email_verified: true });
});

// The provider sends browsers back to one address, so it is settled before the product starts.
const product = openProduct(() => ({
  ...{ PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, LOCAL_ACCOUNTS: 'no', OIDC_NAME: organisation },
  ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: testClient.id, OIDC_CLIENT_SECRET: testClient.secret },
}));
afterAll(() => provider.stop());

describe('signing in through the organisation', () => {
  it('asks for no password here, and leads through the organisation to one’s own first page', async () => {
    const { page } = await product.visitor(null);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.getByLabel('Password').count()).toBe(0);
    await expectAccessible(page);
    await goThrough(page, 'the-chief');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    expect(new URL(page.url()).port).toBe(port);
    await page.goto('/account');
    await page.getByRole('table', { name: 'Your sessions' }).getByText('This session').waitFor();
    await expectAccessible(page);
  });

  it('tells whoever the organisation knows and this product does not whom to ask', async () => {
    const { page } = await product.visitor(null);
    await page.goto('/');
    await goThrough(page, 'somebody-new');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
  });
});

/** Nothing is fetched from outside: the provider's own pages ask for a typeface. */
const keepInside = (page: Page) =>
  page.route('https://fonts.googleapis.com/**', (route) => route.fulfill({ contentType: 'text/css', body: '' }));

/** Goes to the organisation, says there who one is, agrees, and is sent back. */
async function goThrough(page: Page, login: string): Promise<void> {
  await keepInside(page);
  await page.getByRole('link', { name: new RegExp(organisation) }).click();
  await page.locator('input[name="login"]').fill(login);
  await page.locator('input[name="password"]').fill('any');
  await page.locator('button[type="submit"]').click();
  await page.locator('button[type="submit"]', { hasText: 'Continue' }).click();
}
