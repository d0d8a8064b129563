import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { people, placesOf } from './places';
import { settled } from './settled';
import { widths } from './visitor';

const product = openProduct();

const patience = 2_000;

/** What sticks out of the window at the right, and so makes the page scroll sideways. Drawings take a moment to shrink. */
async function sticksOut(page: Page): Promise<string[]> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  const settles = await page.waitForFunction(fits, undefined, { timeout: patience }).catch(() => null);
  if (settles !== null) return [];
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 5),
  );
}

async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const place = `${new URL(page.url()).pathname} at ${width} pixels`;
  expect([place, await sticksOut(page)]).toEqual([place, []]);
}

describe('every page', () => {
  it.each(people)('of the %s meets the guidelines and never scrolls sideways', async (role, email) => {
    const visitor = await product.visitor(email);
    const { page } = visitor;
    for (const [, path] of await placesOf(role, visitor)) {
      await page.setViewportSize({ width: widths.desk, height: 900 });
      await page.goto(path);
      await settled(page);
      await expectAccessible(page);
      await expectToFit(page, widths.phone);
      await expectToFit(page, widths.narrowest);
    }
  });

  it.each(people)('of the %s meets the guidelines on a phone where it is used on one', async (role, email) => {
    const visitor = await product.visitor(email, { width: widths.phone });
    const usedOnPhones =
      role === 'agency' ? await placesOf(role, visitor) : (await placesOf(role, visitor)).slice(0, 1);
    for (const [, path] of usedOnPhones) {
      await visitor.page.goto(path);
      await expectAccessible(visitor.page);
    }
  });

  it('for somebody who has not signed in fits the narrowest screen', async () => {
    const { page } = await product.visitor(null);
    await page.goto('/');
    await settled(page);
    await expectToFit(page, widths.narrowest);
  });

  it('that is none says so', async () => {
    const { page } = await product.visitor(people[0]?.[1] ?? null);
    await page.goto('/nowhere');
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    await expectAccessible(page);
  });
});
