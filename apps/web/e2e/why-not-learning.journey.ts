import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { readZip } from './read-zip';
import { emailOf, widths } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');
const question = 'Why are you not learning from past reviews?';

/** Every sentence of the answer on the page, without the numbers of its sources. */
const sentencesOn = (page: Page) =>
  page.locator('.answer__sentences > li').evaluateAll((items) =>
    items.map((item) => {
      const copy = item.cloneNode(true) as typeof item;
      for (const link of copy.querySelectorAll('a')) link.remove();
      return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    }),
  );

const wordsOf = (xml: string) =>
  xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('reading one theme from review to review', () => {
  it('shows reviews against actions as a drawing, a sentence and a table, and what the counts are worth', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/themes/chronologies');
    await page.getByRole('img', { name: /^Found in \d+ of \d+ reviews/ }).waitFor();
    await page.getByText('The same as a table', { exact: true }).click();
    const table = page.getByRole('table', { name: 'Reviews and actions on this theme, by their days' });
    await table.getByText('Closed without evidence of effect').first().waitFor();
    await page.getByText(/^So few reviews allow a wide range: between \d+ and \d+ of 100/).waitFor();
    await page.getByText(/would cry about twice a year without cause/).waitFor();
    await keepPictures(page, 'theme-story');
    await expectAccessible(page);
  });

  it('finds STL-2024-01 again after closure beside the earlier actions, and links what answers it on a phone', async () => {
    const { page, faults } = await product.visitor(lead, { width: widths.phone });
    faults.expect(/^400 POST .*follow-ons/);
    await page.goto('/themes/chronologies');
    const card = page.getByRole('listitem').filter({ hasText: 'Found again in STL-2024-01' }).first();
    await card.getByText('Agree one layout for a chronology, teach it').first().waitFor();
    await card.getByText('Hold briefing sessions on cumulative harm').first().waitFor();
    await card.getByRole('link', { name: 'Link a new action or a decision' }).click();
    await page.getByRole('button', { name: 'Link it' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByText('A decision', { exact: true }).click();
    await page.getByLabel('What was decided, and why').fill('Chairs open each meeting with the joined timeline.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Link it' }).click();
    await page.getByText('It is linked to every earlier action on this theme.').waitFor();
    await card.getByText('Chairs open each meeting with the joined timeline.').waitFor();
    await keepPictures(page, 'theme-answered');
  });
});

describe('answering why reviews keep teaching the same', () => {
  it('takes one click from the theme, cites a record for every sentence, and says the same in Word', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/themes/chronologies');
    await page.getByRole('link', { name: question }).click();
    await page.getByRole('heading', { name: 'What came back' }).waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'answer');
    const sentences = await sentencesOn(page);
    expect(sentences.length).toBeGreaterThan(10);
    const cited = await page.locator('.answer__sentences > li:not(:has(a))').count();
    expect(cited).toBe(0);

    await page.getByRole('button', { name: 'Keep it and make the Word file' }).click();
    await page.getByRole('status').getByText('The answer is kept.').waitFor();
    const coming = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^Word file/ })
      .first()
      .click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^Why not learning - Chronologies - \d{4}-\d\d-\d\d\.docx$/);
    const parts = readZip(readFileSync(await download.path()));
    const words = wordsOf(parts.get('word/document.xml') ?? '');
    for (const sentence of sentences) expect(words).toContain(sentence);
    expect(wordsOf(parts.get('word/header1.xml') ?? '')).toContain('OFFICIAL-SENSITIVE');

    await page.getByRole('row').getByRole('link', { name: 'Chronologies' }).first().click();
    await page.getByText('An answer as it was given').waitFor();
    expect(await sentencesOn(page)).toEqual(sentences);
    await expectAccessible(page);
    await keepPictures(page, 'answer-kept');
  });

  it('leads from a number to its record, and prints without what is only for the screen', async () => {
    const { page } = await product.visitor(lead, { width: widths.phone });
    await page.goto('/answers?theme=chronologies');
    await page.getByRole('heading', { name: 'What came back' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Show the answer' }).isVisible()).toBe(false);
    expect(await page.getByText('OFFICIAL-SENSITIVE', { exact: true }).first().isVisible()).toBe(true);
    await keepPictures(page, 'answer-print');
    await page.emulateMedia({ media: 'screen' });
    await page
      .getByRole('link', { name: /^\[\d+\] Review STL-2024-01/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /STL-2024-01/ }).waitFor();
  });

  it('answers as at a day gone by with less, and says so where nothing recurred', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/answers?asAt=2010-01-01');
    await page.getByText('No theme recurs by that day').waitFor();
    await expectAccessible(page);
    await page.goto('/answers?theme=chronologies&asAt=2021-06-30');
    await page.getByRole('heading', { name: 'What was promised' }).waitFor();
    for (const sentence of await sentencesOn(page)) expect(sentence).not.toMatch(/\b202[2-9]\b/);
  });
});
