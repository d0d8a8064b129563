import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { tabTo } from './tab-to';
import { emailOf, widths } from './visitor';

const product = openProduct();
const pictures = process.env['PICTURES'];

async function begun(page: Page): Promise<void> {
  await page.goto('/plan/drivers');
  await page.getByRole('heading', { level: 1, name: 'Driver diagram' }).waitFor();
  await tabTo(page, 'What is to be reached?');
  await page.keyboard.type('Every child is heard');
  await tabTo(page, 'For whom?');
  await page.keyboard.type('Children on the register');
  await tabTo(page, 'How much?');
  await page.keyboard.type('Nine in ten');
  await tabTo(page, 'Begin');
  await page.keyboard.press('Enter');
  await page.getByText('Change the aim').waitFor();
}

/** Opens what changes a node, goes to its field, types and adds. */
async function addUnder(page: Page, opened: string, field: string, words: readonly string[]): Promise<void> {
  await tabTo(page, opened);
  await page.keyboard.press('Enter');
  for (const text of words) {
    await tabTo(page, field);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.getByText(`Change “${text}”`).waitFor();
    await tabTo(page, opened, 'back');
  }
  await page.keyboard.press('Enter');
}

describe('building a driver diagram by keyboard alone', () => {
  it('goes from the aim to an action under an idea, and on to paper', async () => {
    const { page, ask } = await product.visitor(emailOf('lead.carsemuir'));
    await begun(page);
    await addUnder(page, 'Change the aim', 'Primary driver of the aim', ['Time is made for it', 'It is asked for']);
    await addUnder(page, 'Change “Time is made for it”', 'Secondary driver under it', ['Before each meeting']);
    await addUnder(page, 'Change “Before each meeting”', 'Change idea under it', ['Ten minutes alone with the child']);
    await tabTo(page, 'Change “Ten minutes alone with the child”', 'back').catch(() =>
      tabTo(page, 'Change “Ten minutes alone with the child”'),
    );
    await page.keyboard.press('Enter');
    await tabTo(page, 'Link the action');
    await page.keyboard.press('Enter');
    await page.getByText('No action yet').waitFor({ state: 'detached' });
    const { diagram } = await ask('showCommitteeDiagram');
    expect(diagram?.nodes.map(({ kind, actionIds }) => [kind, actionIds.length])).toEqual([
      ['primary', 0],
      ['primary', 0],
      ['secondary', 0],
      ['idea', 1],
    ]);
    await page.getByText('It is asked for: Nothing tests it').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'diagram-by-keyboard');
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.length).toBeGreaterThan(1000);
    if (pictures !== undefined) await writeFile(path.join(pictures, 'diagram.pdf'), paper);
  });
});

describe('changing a driver diagram that somebody else changes', () => {
  it('shows both side by side, and saves over nobody', async () => {
    const email = emailOf('lead.carsemuir');
    const { page, faults, ask } = await product.visitor(email, { width: widths.phone });
    await page.goto('/plan/drivers');
    await page.getByText('Change “It is asked for”').click();
    await page.getByLabel('Its words').and(page.locator(':visible')).fill('It is asked for every time');
    const other = await product.visitor(email);
    await other.page.goto('/plan/drivers');
    await other.page.getByText('Change “It is asked for”').click();
    await other.page.getByLabel('Its words').and(other.page.locator(':visible')).fill('Chairs ask for it');
    await other.page.getByRole('button', { name: 'Save the words' }).click();
    await other.page.getByText('Change “Chairs ask for it”').waitFor();
    faults.expect(/^409 POST .*\/changes$/);
    await page.getByRole('button', { name: 'Save the words' }).click();
    const told = page.getByRole('alert');
    await told.getByText('Somebody changed this while you were writing').waitFor();
    await told.getByText('Chairs ask for it').waitFor();
    await told.getByText('It is asked for every time').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'diagram-conflict');
    await page.getByRole('button', { name: 'I have seen this. Go on' }).click();
    await page.getByText('Change “It is asked for every time”').waitFor();
    const { diagram } = await ask('showCommitteeDiagram');
    expect(diagram?.nodes.map(({ text }) => text)).toContain('It is asked for every time');
  });
});
