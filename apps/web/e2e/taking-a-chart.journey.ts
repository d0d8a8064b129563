import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');
const folder = process.env['PICTURES'];

/** Presses a button that hands over a file; gives its name and bytes. */
async function taken(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  const name = file.suggestedFilename();
  if (folder !== undefined) await file.saveAs(path.join(folder, name));
  return { name, bytes: readFileSync(await file.path()) };
}

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('taking a chart along', () => {
  it('gives a sharp picture and a workbook, with every figure and with small numbers hidden', async () => {
    const { page, ask } = await product.visitor(lead);
    const { measures } = await ask('listMeasures');
    const measure = measures.find(({ unit, readings }) => unit === 'percent' && readings >= 13);
    await page.goto(`/measures/${measure?.id ?? ''}#take`);
    const picture = await taken(page, 'Picture (PNG)');
    expect(picture.name).toMatch(/^[^\\/:*?"<>|]+ \(chart\) \d{4}-\d\d-\d\d\.png$/);
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(picture.bytes).width).toBe(2 * (960 + 2 * 24));
    expect(picture.bytes.length).toBeGreaterThan(40_000);
    const hidden = await taken(page, 'Picture (PNG) with small numbers hidden');
    expect(hidden.name).toContain('small numbers hidden');
    expect(hidden.bytes.equals(picture.bytes)).toBe(false);
    for (const button of ['Workbook (Excel)', 'Workbook (Excel) with small numbers hidden'])
      expect((await taken(page, button)).bytes.subarray(0, 2).toString()).toBe('PK');
    await expectAccessible(page);
    await keepPictures(page, 'taking-a-chart');
  });

  it('is reached from the small charts, and gives days between events by their years alone', async () => {
    const { page, ask } = await product.visitor(lead);
    const { charts } = await ask('listPlanCharts');
    const gap = charts.find(({ line }) => line.unit === 'gap');
    await page.goto('/plan/measures');
    await page.getByRole('link', { name: `Picture or Excel of ${gap?.line.name ?? ''}` }).click();
    await page.getByText('Only the years are told.').waitFor();
    const hidden = await taken(page, 'Picture (PNG) with small numbers hidden');
    expect(hidden.bytes.length).toBeGreaterThan(30_000);
  });
});
