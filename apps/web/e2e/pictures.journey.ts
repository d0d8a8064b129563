import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openProduct } from './open-product';
import { people, placesOf } from './places';
import { settled } from './settled';
import { widths } from './visitor';

const product = openProduct();

/** A folder for pictures of every page; without one, no picture is kept. */
const folder = process.env['PICTURES'];
const ofReadme = path.resolve('../../docs/pictures/dashboard.png');

async function keepPicture(page: Page, name: string): Promise<void> {
  for (const width of [widths.desk, widths.phone]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    await page.screenshot({ path: path.join(folder ?? '', `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: widths.desk, height: 900 });
}

describe('looking at the product', () => {
  it.each(people)('the %s finds something to look at on the first page', async (role, email) => {
    const visitor = await product.visitor(email);
    const { page } = visitor;
    await page.goto('/');
    await settled(page);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    const shown = await page.screenshot();
    expect(shown.length).toBeGreaterThan(10_000);
    if (folder === undefined) return;
    if (role === 'lead') writeFileSync(ofReadme, shown);
    for (const [name, place] of await placesOf(role, visitor)) {
      await page.goto(place);
      await settled(page);
      await keepPicture(page, `${role}-${name}`);
    }
  });
});
