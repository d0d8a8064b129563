import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeWordPlan } from '../../api/testing/make-word-plan';
import { report } from '../../api/testing/invented-report';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { tabTo } from './tab-to';
import { emailOf, type Visitor, widths } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');
const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A review of the lead's committee whose words are not fixed, with nothing on it but what the journey puts there. */
async function begin({ page }: Visitor): Promise<string> {
  await page.goto('/reviews/new');
  await page.getByRole('button', { name: 'Record it and read its report' }).click();
  await page.getByLabel('The text of the report').waitFor();
  return page.url().split('/').at(-2) ?? '';
}

const passage = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const lookedAt = (page: Page) => page.getByText('Every passage was looked at').waitFor();

describe('reading a whole report', () => {
  it('proposes passages of pasted text with their themes, saves nothing before, and everything in one step', async () => {
    const visitor = await product.visitor(lead);
    const { page, ask } = visitor;
    const reviewId = await begin(visitor);
    await expectAccessible(page);
    const { waiting } = await ask('listSuggestions');
    await page.getByLabel('The text of the report').fill(report);
    await page.getByRole('button', { name: 'Read this text' }).click();

    await page.getByRole('heading', { name: 'Look at what was read' }).waitFor();
    await page.getByText('2 findings, 1 passage of effective practice, 1 strategy').first().waitFor();
    await lookedAt(page);
    await passage(page, 'passage 4.1').locator('mark', { hasText: 'chronology' }).first().waitFor();
    expect(await passage(page, 'passage 1.1').isVisible()).toBe(false);
    await page.getByText('1. Introduction: 1 paragraph. Background: never counts').waitFor();
    await expectAccessible(page);
    expect((await ask('showReview', { params: { reviewId } })).findings).toEqual([]);

    await passage(page, 'passage 4.2').getByLabel('What it is').selectOption('Finding: organisational learning');
    await passage(page, 'passage 4.1').getByRole('button', { name: 'Join with the next' }).click();
    await passage(page, 'passage 4.1').getByText('4.2 The voice of the child was not heard').waitFor();
    await passage(page, 'passage 6.1').getByRole('button', { name: 'Leave out' }).click();
    await page.getByRole('button', { name: 'Save on the review' }).click();
    await page
      .getByRole('status')
      .getByText('Saved: 1 finding, 1 passage of effective practice and 0 strategies.')
      .waitFor();
    await expectAccessible(page);
    const saved = await ask('showReview', { params: { reviewId } });
    expect(saved.findings.map(({ paragraph }) => paragraph)).toEqual(['4.1', '5.1']);
    expect((await ask('listSuggestions')).waiting).toBeGreaterThan(waiting);
    await page.getByRole('link', { name: 'Decide on the suggested themes' }).waitFor();
  });

  it('reads a Word file, recognises what is on the review, and holds back what may tell who a child is', async () => {
    const visitor = await product.visitor(lead);
    const { page, ask, faults } = visitor;
    faults.expect(/^422 POST .*\/report$/);
    const reviewId = await begin(visitor);
    const text = 'No multi-agency chronology was kept by any of the agencies at the time.';
    const body = { part: 'finding', paragraph: '4.1', kind: 'practice-learning', text } as const;
    await ask('addReviewPart', { params: { reviewId }, body });
    const buffer = makeWordPlan(['Findings', text, 'Mrs Ashgrove said that nobody asked her who was at home.']);
    const input = page.getByLabel('The report, as a Word document');
    await input.setInputFiles({ name: 'Report.docx', mimeType: wordDocument, buffer });
    await page.getByRole('button', { name: 'Read this file' }).click();
    await page.getByText('Says the same as finding 4.1.').waitFor();
    await page.getByText('“Mrs Ashgrove” looks like a person').waitFor();

    const save = page.getByRole('button', { name: 'Save on the review' });
    await save.click();
    await page.getByRole('alert').getByText('“Mrs Ashgrove” looks like').waitFor();
    expect((await ask('showReview', { params: { reviewId } })).findings).toHaveLength(1);
    await page
      .getByRole('button', { name: /^Change the words/ })
      .last()
      .click();
    await page.getByLabel('Words of the passage').fill('The mother said that nobody asked her who was at home.');
    // What was typed counts without a further word.
    await save.click();
    await page
      .getByRole('status')
      .getByText('Saved: 1 finding, 0 passages of effective practice and 0 strategies.')
      .waitFor();
    expect((await ask('showReview', { params: { reviewId } })).findings).toHaveLength(2);
  });

  it('says what is wrong with a file that is no report, and how to mend it', async () => {
    const visitor = await product.visitor(lead);
    const { page, faults } = visitor;
    faults.expect(/^422 POST .*\/report\/read$/);
    await begin(visitor);
    await page.getByRole('button', { name: 'Read this file' }).click();
    await page.getByRole('alert').getByText('Choose a file first.').waitFor();
    const input = page.getByLabel('The report, as a Word document');
    await input.setInputFiles({ name: 'Report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByRole('button', { name: 'Read this file' }).click();
    await page.getByRole('alert').getByText('select all, copy, and paste the text').waitFor();
    await page.getByRole('alert').getByText('Nothing has been saved.').waitFor();
    await expectAccessible(page);
  });

  it('is done by keyboard alone, and on a phone', async () => {
    const visitor = await product.visitor(lead, { width: widths.phone });
    const { page } = visitor;
    await begin(visitor);
    await tabTo(page, 'The text of the report');
    await page.keyboard.insertText(report);
    await tabTo(page, 'Read this text');
    await page.keyboard.press('Enter');
    await lookedAt(page);
    await tabTo(page, 'Change the words (passage 4.1)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await tabTo(page, 'Split where the cursor stands');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('article', { name: 'the passage at line 8' }).count()).toBe(1);
    await expectAccessible(page);
    await tabTo(page, 'Save on the review');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Saved: 3 findings').waitFor();
  });
});
