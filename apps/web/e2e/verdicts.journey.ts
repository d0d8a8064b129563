import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf, type Visitor, widths } from './visitor';

const product = openProduct();

async function actionOf({ ask }: Visitor): Promise<string> {
  const { rows } = await ask('listActions');
  return rows.find((row) => row.reviewReference === 'STL-2024-01' && row.reference === '2.1')?.id ?? 'none';
}

describe('saying whether an action makes a difference', () => {
  it('is done on a phone, beside all the charts, in words that claim no more than they can', async () => {
    const nurse = await product.visitor(emailOf('health.strathlorne'), { width: widths.phone });
    const { page, faults } = nurse;
    faults.expect(/^400 POST .*\/verdicts$/);
    await page.goto(`/actions/${await actionOf(nurse)}`);
    await page.getByRole('link', { name: 'Record what you conclude' }).click();
    await page.getByRole('heading', { name: 'For children' }).waitFor();
    await page.getByRole('heading', { name: 'Is anything made worse' }).waitFor();
    await page.locator('label', { hasText: 'The picture is mixed' }).click();
    const words = page.getByLabel('In your own words');
    await words.fill('The new form led to sooner timelines.');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('“led to” says more than the charts can').first().waitFor();
    await keepPictures(page, 'verdict-form');
    await expectAccessible(page);
    await words.fill('Timelines come sooner in two teams. That began after the new form.');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('What you concluded is recorded').waitFor();
    await page.getByText('Timelines come sooner in two teams.').first().waitFor();
    await page.getByText('Concluded before').click();
    await keepPictures(page, 'verdict-panel');
    await expectAccessible(page);
  });

  it('is read on the chief officers’ first page, with how many charts said something else', async () => {
    const { page } = await product.visitor(emailOf('chief.strathlorne'));
    await page.goto('/');
    const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Are we making a difference?' }) });
    await panel.getByText('Timelines come sooner in two teams.').waitFor();
    expect(await panel.getByText('Beside 2 charts').count()).toBeGreaterThan(0);
    await keepPictures(page, 'verdict-first-page');
    await expectAccessible(page);
    await panel.getByRole('link', { name: /STL-2024-01 2\.1/ }).click();
    await page.getByText('What the 2 charts said that day').first().waitFor();
    expect(await page.getByRole('link', { name: 'Record what you conclude' }).count()).toBe(0);
  });
});
