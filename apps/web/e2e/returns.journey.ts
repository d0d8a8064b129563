import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { readZip } from './read-zip';
import { emailOf, widths } from './visitor';
import { nationalColumns } from './word-plan';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

/** Fetches the newest return, as a person does, and gives its name and its bytes. */
async function downloadNewest(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page
    .getByRole('row')
    .getByRole('button', { name: /^Download/ })
    .first()
    .click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const sheetNames = (parts: ReadonlyMap<string, string>) =>
  [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);

const made = (page: Page) => page.getByRole('status').getByText('The return has been made').waitFor();

describe('preparing the returns for a meeting', () => {
  it('makes the committee’s return: a workbook under its own name, with the plan under the national headings', async () => {
    const { page, ask } = await product.visitor(lead);
    await page.goto('/returns');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make the return to the committee' }).click();
    await made(page);
    const { name, bytes } = await downloadNewest(page);
    const { asAt } = await ask('listActions');
    expect(name).toBe(`Strathlorne CPC return ${asAt}.xlsx`);
    expect(bytes.toString('latin1', 0, 2)).toBe('PK');
    const parts = readZip(bytes);
    expect(sheetNames(parts)).toEqual([
      ...['Read me', 'Action plan', 'PDSA log', 'Measures', 'Data', 'Themes'],
      'Changes since last return',
    ]);
    const words = [...parts.values()].join(' ');
    const { rows } = await ask('listActions', { query: { delivery: 'in-progress' } });
    for (const expected of [...nationalColumns, rows[0]?.reviewReference ?? 'an action'])
      expect(words).toContain(expected);
    await expectAccessible(page);
  });

  it('makes the return to the Chief Officers Group, which a chief officer can fetch to the same byte', async () => {
    const { page, ask } = await product.visitor(lead, { width: widths.phone });
    await page.goto('/returns');
    await page.getByRole('button', { name: 'Make the return to the Chief Officers Group' }).click();
    await made(page);
    await expectAccessible(page);
    const { name, bytes } = await downloadNewest(page);
    const { asAt } = await ask('listActions');
    expect(name).toBe(`Strathlorne CPC Chief Officers return ${asAt}.xlsx`);
    expect(sheetNames(readZip(bytes))).toEqual([
      ...['Summary', 'Exceptions', 'Decisions and resources', 'Conclusions', 'Recurring themes', 'New reviews'],
    ]);

    const chief = await product.visitor(emailOf('chief.strathlorne'));
    await chief.page.goto('/returns');
    const fetched = await downloadNewest(chief.page);
    expect(fetched.name).toBe(name);
    expect(fetched.bytes.equals(bytes)).toBe(true);
  });
});
