import path from 'node:path';
import type { Page } from 'playwright-core';
import { settled } from './settled';
import { widths } from './visitor';

const folder = process.env['PICTURES'];

/** Keeps a page as it stands in the middle of a journey, at a desk and on a phone, where pictures are wanted at all. */
export async function keepPictures(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  const before = page.viewportSize();
  for (const width of [widths.phone, widths.desk]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
}
