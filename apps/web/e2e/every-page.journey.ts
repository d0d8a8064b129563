import { describe, expect, it } from '@jest/globals';
import type { Role } from '@followthrough/domain';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { people, placesOf } from './places';
import { settled } from './settled';
import { emailOf, widths } from './visitor';

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

async function expectOneHeading(page: Page): Promise<void> {
  const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  expect([headings.length, await page.title()]).toEqual([1, `${headings[0]} – Followthrough`]);
  expect(headings).not.toContain('Something went wrong');
}

/** Agencies work on phones. Of everybody else's pages the first is made to be read on one. */
const isForPhones = (role: Role, path: string) => role === 'agency' || path === '/' || path === '/national';

/** Roles share pages, and the lead, who comes first, sees the most on each: they are held to the guidelines there. */
const heldToGuidelines = new Set<string>();

async function expectAccessibleOnce(page: Page, name: string): Promise<void> {
  if (heldToGuidelines.has(name)) return;
  heldToGuidelines.add(name);
  await expectAccessible(page);
}

describe('every page', () => {
  it.each(people)('of the %s has its title, meets the guidelines and never scrolls sideways', async (role, email) => {
    const visitor = await product.visitor(email);
    const { page } = visitor;
    for (const [name, path] of await placesOf(role, visitor)) {
      await page.setViewportSize({ width: widths.desk, height: 900 });
      await page.goto(path);
      await settled(page);
      await expectOneHeading(page);
      await expectAccessibleOnce(page, name === 'home' ? `home of the ${role}` : name);
      await expectToFit(page, widths.phone);
      if (isForPhones(role, path)) await expectAccessible(page);
      await expectToFit(page, widths.narrowest);
    }
  });

  it('for somebody who has not signed in fits the narrowest screen', async () => {
    const { page } = await product.visitor(null);
    await page.goto('/');
    await settled(page);
    await expectOneHeading(page);
    await expectToFit(page, widths.narrowest);
  });

  it('that is none says so', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/nowhere');
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    await expectAccessible(page);
  });
});

describe('watching a page', () => {
  it('notices an error, a complaint, a refused request and a breach of the security policy', async () => {
    const { page, faults } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/returns');
    await settled(page);
    expect(faults.unexpected()).toEqual([]);
    await page.evaluate(async () => {
      setTimeout(() => {
        throw new Error('An invented mistake');
      });
      // oxlint-disable-next-line no-console -- the fault that the journey must notice.
      console.error('An invented complaint');
      await fetch('/api/nowhere');
      const script = document.createElement('script');
      script.textContent = 'document.title = "Not ours"';
      document.head.append(script);
    });
    const invented = [/^error: .*An invented mistake/, /^console: An invented complaint/, /^404 GET \/api\/nowhere$/];
    for (const fault of [...invented, /^console: Against the policy script-src-elem: inline/]) faults.expect(fault);
    faults.expect(/^console: .*Content Security Policy/);
    expect(await page.title()).not.toBe('Not ours');
  });
});
