import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { fillDate } from './fill-date';
import { openProduct } from './open-product';
import { emailOf, type Visitor, widths } from './visitor';

const product = openProduct();
const nurse = emailOf('health.strathlorne');
const lead = emailOf('lead.strathlorne');

const textFile = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

/** The action of the demonstration with this key in its review. */
async function actionAt({ ask }: Visitor, key: string): Promise<string> {
  const { rows } = await ask('listActions');
  return rows.find((row) => row.reviewReference === 'STL-2022-01' && row.reference === key)?.id ?? 'none';
}

async function say(page: Page, title: string): Promise<void> {
  await page.getByLabel('What is it?').fill(title);
  await page.getByText(/^3 · Practice/).click();
  await fillDate(page, 'Which day does it speak of?', '2026-03-31');
}

async function fetched(page: Page, name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).first().click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe('giving evidence on a phone', () => {
  it('takes files as they are chosen, says which cannot be taken and why, and keeps the rest of the form', async () => {
    const visitor = await product.visitor(nurse, { width: widths.phone });
    const { page, faults } = visitor;
    const actionId = await actionAt(visitor, '4.2');
    await page.goto(`/actions/${actionId}`);
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await say(page, 'Reading of twelve rotas');
    await page.getByText('It bears out “practice embedded”').waitFor();

    faults.expect(/^422 POST .*\/files$/);
    await page
      .getByLabel('Files', { exact: true })
      .setInputFiles([textFile('Rotas.txt', 'Ten of twelve named a nurse.'), textFile('Rotas.pdf', '<html><script>')]);
    await page.getByRole('alert').getByText('Rotas.pdf was not taken. The file holds the code of a web page').waitFor();
    await page.getByText('✓ Ready to be added, 1 KB.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Take away Rotas.pdf' }).click();

    await page.getByRole('button', { name: 'Add a link' }).click();
    await page.getByLabel('Link', { exact: true }).fill('http://www.example.org/rotas');
    faults.expect(/^400 POST .*\/evidence$/);
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await page.getByRole('alert').getByText('Give a full address that begins with https://').waitFor();
    await page.getByLabel('Link', { exact: true }).fill('https://www.example.org/rotas');
    await page.getByLabel('What is behind the link?').fill('The rotas');
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await page.getByText('The evidence is added.').waitFor();

    await page.getByRole('link', { name: 'The rotas (opens elsewhere)' }).waitFor();
    expect(await page.getByRole('link', { name: /^The rotas/ }).getAttribute('rel')).toContain('noopener noreferrer');
    expect(await fetched(page, /^Rotas\.txt/)).toBe('Ten of twelve named a nurse.');
    await expectAccessible(page);
  });

  it('keeps the form when the connection breaks, leaves nothing behind, and sends the file again', async () => {
    const visitor = await product.visitor(nurse, { width: widths.phone });
    const { page, faults, ask } = visitor;
    const actionId = await actionAt(visitor, '4.2');
    const before = (await ask('showAction', { params: { actionId } })).evidence.length;
    await page.goto(`/actions/${actionId}/evidence`);
    await say(page, 'Ward round');
    faults.expect(/^net::ERR_INTERNET_DISCONNECTED POST .*\/files$/);
    await page.context().setOffline(true);
    await page.getByLabel('Files', { exact: true }).setInputFiles(textFile('Round.txt', 'Seen on nine of ten.'));
    await page.getByRole('alert').getByText('The connection was lost').waitFor();
    await page.context().setOffline(false);
    expect(await page.getByLabel('What is it?').inputValue()).toBe('Ward round');
    await page.getByRole('button', { name: 'Send again Round.txt' }).click();
    await page.getByText('✓ Ready to be added').waitFor();
    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.getByText('✓ Ready to be added').waitFor();
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await page.getByText('The evidence is added.').waitFor();
    const { evidence } = await ask('showAction', { params: { actionId } });
    expect(evidence).toHaveLength(before + 1);
    expect(evidence.find(({ title }) => title === 'Ward round')?.files).toHaveLength(1);
  });
});

describe('looking after evidence', () => {
  it('keeps every version, shows what rests on it, is used once more and taken off again', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    await page.goto(`/actions/${await actionAt(visitor, '1.2')}`);
    await page.getByRole('link', { name: /^Run chart, 18 months/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Run chart, 18 months to October 2026' }).waitFor();
    await page.getByText('What is claimed is borne out without it.').waitFor();
    await page.getByText('Earlier versions (1)').waitFor();

    const second = page.getByRole('listitem').filter({ hasText: 'readings.csv' }).first();
    await second.getByText('Add a new version').focus();
    await page.keyboard.press('Enter');
    await second.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('Choose a file, and wait until it is sent.').waitFor();
    await second
      .getByLabel('The file')
      .setInputFiles({ name: 'Readings.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await second.getByText('✓ Ready to be added').waitFor();
    await expectAccessible(page);
    await second.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The file is added.').waitFor();
    expect(await fetched(page, /^Readings\.csv\W+version 2/)).toBe('a,b\n1,2\n');

    await page.getByText('Use it for one more action').focus();
    await page.keyboard.press('Enter');
    const choice = page.getByLabel('For which action?');
    await choice.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Use it there' }).click();
    await page.getByText('It supports that action too.').waitFor();
    const takeOff = page.getByText('Take it off this action');
    expect(await takeOff.count()).toBe(2);
    const added = page
      .getByRole('listitem')
      .filter({ hasText: 'without this evidence' })
      .filter({ hasNotText: 'Action 1.2' });
    await added.getByText('Take it off this action').first().click();
    await added.getByLabel('Why?').fill('It speaks of another action.');
    await added.getByRole('button', { name: 'Take it off' }).click();
    await page
      .getByText('The evidence is taken off the action.')
      .or(page.getByText('It stays on record.'))
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('says that a grade rests on expired evidence, and why evidence that a claim rests on cannot be taken off', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    const address = `/actions/${await actionAt(visitor, '1.3')}`;
    await page.goto(address);
    await page.getByText('rests on expired evidence').waitFor();
    await page.getByText('The strongest evidence has expired.').waitFor();
    await page.getByRole('link', { name: /^Sample of records, eight cases/ }).click();
    await page.getByText('Take it off this action').click();
    await page.getByLabel('Why?').fill('Two of the eight were written before the layout came.');
    await page.getByRole('button', { name: 'Take it off' }).click();
    await page.getByText('The evidence is taken off the action.').waitFor();
    await page.goto(address);
    await page.getByRole('link', { name: /^Two single-service audits/ }).click();
    await page.getByText('What is claimed of its effect rests on this alone.').waitFor();
    expect(await page.getByText('Take it off this action').count()).toBe(0);
    await expectAccessible(page);
  });
});
