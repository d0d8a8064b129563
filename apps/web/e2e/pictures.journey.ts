import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openProduct } from './open-product';
import { people, placesOf } from './places';
import { settled } from './settled';
import { widths } from './visitor';

const product = openProduct();

/** A folder for pictures of every page; without one, no picture is taken. */
const folder = process.env['PICTURES'];
const ofReadme = path.resolve('../../docs/pictures/dashboard.png');

async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  for (const width of [widths.desk, widths.phone]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: widths.desk, height: 900 });
}

describe('looking at every page', () => {
  it.each(people)('of the %s, one finds one heading, and its words in the title of the window', async (role, email) => {
    const visitor = await product.visitor(email);
    const { page } = visitor;
    const titles: string[] = [];
    for (const [name, place] of await placesOf(role, visitor)) {
      await page.goto(place);
      await settled(page);
      const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
      expect([place, headings.length]).toEqual([place, 1]);
      expect(await page.title()).toBe(`${headings[0]} – Followthrough`);
      titles.push(headings[0] ?? '');
      await picture(page, `${role}-${name}`);
      if (folder !== undefined && role === 'lead' && name === 'home') await page.screenshot({ path: ofReadme });
    }
    expect(titles).not.toContain('Something went wrong');
  });
});
