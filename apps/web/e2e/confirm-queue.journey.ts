import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { settled } from './settled';
import { tabTo } from './tab-to';
import { emailOf, widths, type Visitor } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

const said = (page: Page, words: string | RegExp) => page.locator('.queue__said').filter({ hasText: words }).waitFor();
const waiting = async ({ ask }: Visitor) => (await ask('listSuggestions')).waiting;
const suggested = async (page: Page) =>
  (await page.getByRole('heading', { name: /^Suggested theme/ }).innerText()).replace('Suggested theme: ', '');

/** Adds findings to a review that has just begun, until so many passages wait. */
async function fillQueue(visitor: Visitor, atLeast: number): Promise<void> {
  const { ask } = visitor;
  const { reference, letter } = await ask('beginReview');
  const { line } = await ask('addReview', {
    body: {
      ...{ reference, pseudonym: `Child ${letter}`, kind: 'learning-review', guidanceEdition: '2024' },
      ...{ event: 'significant-harm', ageBand: '1-4', summary: '', notifiedByAgencyId: null },
      notifiedOn: '2026-10-01',
    },
  });
  const reviewId = line.id;
  for (let number = (await waiting(visitor)) + 1; number <= atLeast; number += 1)
    await ask('addReviewPart', {
      params: { reviewId },
      body: {
        ...{ part: 'finding', paragraph: `9.${number}`, kind: 'practice-learning' },
        text: `No multi-agency chronology was kept by team ${number} in that year.`,
      },
    });
}

describe('deciding on suggested themes', () => {
  it('takes sixty passages by keyboard alone, one after the other, and keeps every decision', async () => {
    const visitor = await product.visitor(lead);
    await fillQueue(visitor, 62);
    const { page } = visitor;
    const before = await waiting(visitor);
    await page.goto('/themes/confirm');
    await settled(page);
    const place = page.getByRole('article').getByRole('heading', { level: 2 });
    await place.waitFor();
    const left = page.getByText(/decided in this sitting/);
    const countLeft = async () => Number(/(\d+) passages? waits?/.exec(await left.innerText())?.[1]);
    const started = Date.now();
    let decisions = 0;
    while ((await countLeft()) > before - 60) {
      await page.locator('.suggestion__text').waitFor();
      await page.keyboard.press('c');
      decisions += 1;
      await page.getByText(`${decisions} decided in this sitting`).waitFor();
    }
    const seconds = (Date.now() - started) / 1000;
    // oxlint-disable-next-line no-console -- how long it took is what somebody wants to read here.
    console.info(`60 passages, ${decisions} decisions by keyboard alone: ${seconds.toFixed(1)} s`);
    await until(async () => (await waiting(visitor)) === before - 60);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await expectAccessible(page);
  });

  it('undoes the last decision, and shows the passage again to decide anew', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    await fillQueue(visitor, 5);
    const before = await waiting(visitor);
    await page.goto('/themes/confirm');
    await settled(page);
    const name = await suggested(page);
    await page.keyboard.press('r');
    await said(page, `Rejected: ${name}.`);
    await page.keyboard.press('z');
    await said(page, `Taken back: ${name}`);
    expect(await suggested(page)).toBe(name);
    await until(async () => (await waiting(visitor)) === before);
    await page.keyboard.press('c');
    await said(page, `Confirmed: ${name}.`);
  });

  it('is worked by keyboard: context, stance, a theme of one’s own by typing some of its name, putting off', async () => {
    const visitor = await product.visitor(lead);
    await fillQueue(visitor, 6);
    const { page } = visitor;
    await page.goto('/themes/confirm');
    await settled(page);
    await tabTo(page, 'What stands before it in the review');
    await page.keyboard.press('Enter');
    await page.locator('details[open]').first().waitFor();

    await page.keyboard.press('s');
    await page.getByRole('article').getByText('Effective practice', { exact: true }).first().waitFor();
    const name = await suggested(page);
    await page.keyboard.press('a');
    await page.keyboard.type('superv');
    await page.getByRole('option', { name: /Supervision/ }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await said(page, /Added: .*[Ss]upervision/);
    await page.keyboard.press('n');
    await said(page, `Left for later: ${name}.`);
    await page.keyboard.press('c');
    await said(page, /^Confirmed: /);
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await said(page, /Taken back: .*[Ss]upervision/);
    await keepPictures(page, 'confirm-queue');
  });

  it('goes on while the connection is away, says what is not sent, and sends it by itself', async () => {
    const visitor = await product.visitor(lead, { width: widths.phone });
    const { page, faults } = visitor;
    await fillQueue(visitor, 5);
    const before = await waiting(visitor);
    await page.goto('/themes/confirm');
    await settled(page);
    await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor();
    await page.context().setOffline(true);
    faults.expect(/^net::ERR_INTERNET_DISCONNECTED/);
    const name = await suggested(page);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await said(page, `Confirmed: ${name}.`);
    await page.getByText('1 thing to send. Saved on this phone, not sent yet').waitFor();
    await page.context().setOffline(false);
    await page.getByText(/to send\. Saved on this phone/).waitFor({ state: 'detached' });
    expect(await waiting(visitor)).toBeLessThanOrEqual(before);
    await page.getByText(/^Sent and saved: Confirmed/).waitFor();
  });

  it('narrows to one theme, kept in the address, and takes a decision back on the page of the theme', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    await fillQueue(visitor, 5);
    await page.goto('/themes/confirm?theme=chronologies');
    await settled(page);
    expect(await suggested(page)).toBe('Chronologies');
    const text = await page.locator('.suggestion__text').innerText();
    await page.keyboard.press('c');
    await said(page, 'Confirmed: Chronologies.');
    await until(async () =>
      (await visitor.ask('showTheme', { params: { slug: 'chronologies' } })).passages.some(
        (passage) => passage.text === text && passage.themes.some(({ status }) => status === 'confirmed'),
      ),
    );
    await page.goto('/themes/chronologies');
    const passage = page.getByRole('listitem').filter({ hasText: text }).last();
    await passage.getByText('Change this decision').click();
    await passage.getByRole('button', { name: /Take the decision back/ }).click();
    await passage.getByText('Decide on this theme').waitFor();
    await expectAccessible(page);
  });
});

describe('seeing what decisions have taught', () => {
  it('shows the terms with their weights, and goes back to the weights at first and forth', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/themes/learning');
    const row = page.getByRole('row').filter({ hasText: 'chronology' }).first();
    await row.getByText('Learnt').waitFor();
    await expectAccessible(page);
    await row.getByRole('button', { name: /^Use weight at first/ }).click();
    await row.getByText('At first, by choice').waitFor();
    await row.getByRole('button', { name: /^Use what was learnt/ }).click();
    await row.getByRole('button', { name: /^Use weight at first/ }).waitFor();
    await page.getByRole('button', { name: 'Go back to the weights at first, for all terms' }).click();
    await page.getByText(/What was learnt is not used/).waitFor();
    await page.getByRole('button', { name: 'Use what was learnt again' }).click();
    await page.getByText(/What was learnt is used/).waitFor();
    await keepPictures(page, 'what-was-learnt');
  });
});

/** Waits for what is saved a moment after it is shown. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 100; times += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to hold.');
}
