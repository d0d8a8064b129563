import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { settled } from './settled';
import { emailOf, type Visitor } from './visitor';
import { tabTo } from './tab-to';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

const said = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const waiting = async ({ ask }: Visitor) => (await ask('listSuggestions')).waiting;

describe('deciding on suggested themes', () => {
  it('shows each suggestion on its finding or action, with the words it rests on', async () => {
    const visitor = await product.visitor(lead);
    const { page, ask } = visitor;
    await page.goto('/themes');
    await page.getByRole('link', { name: /^Decide on suggested themes/ }).click();
    const { passages } = await ask('listSuggestions');
    expect(new Set(passages.map(({ kind }) => kind))).toEqual(new Set(['finding', 'action']));
    for (const { text, themes } of passages) {
      const card = page.getByRole('article');
      await card.getByRole('heading', { name: `Suggested theme: ${themes[0]?.name ?? ''}` }).waitFor();
      expect(await card.innerText()).toContain(text);
      await card.locator('mark').first().waitFor();
      await page.keyboard.press('n');
    }
    await expectAccessible(page);

    const onAction = passages.find(({ kind }) => kind === 'action');
    await page.goto(`/actions/${onAction?.actionId ?? ''}`);
    await page
      .getByRole('listitem')
      .filter({ hasText: onAction?.themes[0]?.name ?? '' })
      .getByText('Suggested')
      .waitFor();
  });

  it('is worked by keyboard alone: put off, confirm, reject, change the stance, add', async () => {
    const visitor = await product.visitor(lead);
    const { page, ask } = visitor;
    const before = await waiting(visitor);
    const [first, second, third] = (await ask('listSuggestions')).passages;
    const nameOf = (passage: typeof first) => passage?.themes[0]?.name ?? '';
    await page.goto('/themes/confirm');
    await settled(page);

    await page.keyboard.press('n');
    await said(page, `Left for later: ${nameOf(first)}.`);
    await page.keyboard.press('c');
    await said(page, `Confirmed: ${nameOf(second)}.`);
    await page.keyboard.press('r');
    await said(page, `Rejected: ${nameOf(third)}.`);
    expect(await waiting(visitor)).toBe(before - 2);

    await page.getByRole('heading', { name: /^Suggested theme/ }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('article').getByText('Effective practice', { exact: true }).waitFor();
    const last = (await page.getByRole('heading', { name: /^Suggested theme/ }).innerText()).replace(
      'Suggested theme: ',
      '',
    );
    await tabTo(page, 'Add another theme to this passage');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Theme');
    await page.keyboard.type('Supervision');
    await tabTo(page, 'Add this theme');
    await page.keyboard.press('Enter');
    await said(page, 'Added: Supervision');
    await expectAccessible(page);
    await tabTo(page, 'Change stance', 'back');
    await page.keyboard.press('c');
    await said(page, `Confirmed: ${last}.`);
    expect(await waiting(visitor)).toBe(before - 3);

    const action = await ask('showAction', { params: { actionId: second?.actionId ?? '' } });
    expect(action.themes).toContainEqual(expect.objectContaining({ name: nameOf(second), status: 'confirmed' }));
  });
});

describe('reading themes', () => {
  it('says in how many of the reviews looked at a theme was found, and whether it recurs', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/themes');
    const line = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: 'Information sharing between agencies' }) });
    await line.getByRole('cell', { name: /^4 of [89]$/ }).waitFor();
    await line.getByText('Recurs').waitFor();
    await page.getByText(/reviews of the last 36 months on which a person has confirmed any theme/).waitFor();
    await expectAccessible(page);
  });

  it('shows what came back after closure, with the earlier action, its closure, its evidence and the lag', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/themes/chronologies');
    const entry = page.getByRole('listitem').filter({ hasText: 'Found again in STL-2025-02' }).first();
    await entry.getByText('Closed without evidence of effect').first().waitFor();
    await entry
      .getByText(/Strongest evidence \d of 5/)
      .first()
      .waitFor();
    await entry
      .getByText(/It was reported again \d+ months later/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await entry.getByRole('link', { name: 'Hold briefing sessions on cumulative harm' }).click();
    await page.getByRole('heading', { name: 'Found again after closure' }).waitFor();
    await page.getByText('Closed without evidence of effect').first().waitFor();
  });
});
