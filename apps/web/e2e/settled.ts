import type { Page } from 'playwright-core';

/** Waits until a page has its heading and nothing on it is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('main .loading') === null);
}
