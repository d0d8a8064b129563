import { describe, expect, it } from '@jest/globals';
import { confirm, describeReview, upload } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { fillDate } from './fill-date';
import { openProduct } from './open-product';
import { emailOf, type Visitor, widths } from './visitor';
import { brokenPlan, inventedPlan } from './word-plan';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

const countReviews = async ({ ask }: Visitor) => (await ask('listReviews')).reviews.length;

describe('bringing in a plan kept as a Word document', () => {
  it('shows what was read cell by cell, saves nothing before it is confirmed, and everything then', async () => {
    const visitor = await product.visitor(lead);
    const { page, ask } = visitor;
    const before = await countReviews(visitor);
    await upload(page, inventedPlan('Child QV'));

    await page.getByRole('heading', { name: 'Check what was read' }).waitFor();
    await page.getByText('2 strategies and 3 actions').waitFor();
    const ongoing = page.getByRole('group', { name: 'Action 1.1' });
    expect(await ongoing.getByLabel('Timescale').inputValue()).toBe('Ongoing');
    await ongoing.getByText('gives no calendar date').waitFor();
    await ongoing.getByText('From table 1, row 2, column 2, under “Timescale”').waitFor();
    expect(await ongoing.getByLabel('Post').count()).toBe(3);
    const impossible = page.getByRole('group', { name: 'Action 1.2' });
    await impossible.getByText('gives a day that is not in the calendar, so it was not used').waitFor();
    expect(await page.getByRole('listitem').getByRole('link', { name: 'Action 1.2' }).count()).toBe(1);
    await expectAccessible(page);

    await describeReview(page, 'STL-2026-81');
    await fillDate(impossible, 'The date it means', '2027-02-28');
    await impossible.getByLabel('Performance measure').fill('Households with one shared list, of ten looked at');
    await page.getByRole('button', { name: 'Continue to the last check' }).click();
    await page.getByRole('heading', { name: 'Last check before saving' }).waitFor();
    await page.getByRole('cell', { name: 'Households with one shared list, of ten looked at' }).waitFor();
    await expectAccessible(page);
    expect(await countReviews(visitor)).toBe(before);

    await page.getByRole('button', { name: 'Confirm and save' }).click();
    await page.getByText('Saved: one review, 2 strategies and 3 actions.').waitFor();
    await expectAccessible(page);
    expect(await countReviews(visitor)).toBe(before + 1);
    const { reviews } = await ask('listReviews');
    expect(reviews).toContainEqual(expect.objectContaining({ reference: 'STL-2026-81', actions: 3 }));

    await page.getByRole('link', { name: 'See these actions in the plan' }).click();
    const corrected = page.getByRole('row', { name: 'Agree one page on which health' });
    await corrected.getByText('28 Feb 2027').waitFor();
    await corrected.getByText('Households with one shared list, of ten looked at').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'See the review and its plan' }).click();
    await page.getByRole('heading', { name: /STL-2026-81/ }).waitFor();
    await page.getByText('Worries that come one at a time are looked at together').first().waitFor();
    await expectAccessible(page);
  });

  it('says which answer is missing, beside it, and keeps what was corrected', async () => {
    const visitor = await product.visitor(lead);
    const { page, faults } = visitor;
    const before = await countReviews(visitor);
    await upload(page, inventedPlan('Child QW'));
    const action = page.getByRole('group', { name: 'Action 2.1' });
    await action.getByLabel('Performance measure').fill('Meetings with one account, of twelve');
    faults.expect(/^400 POST \/api\/imports$/);
    await confirm(page);
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Event: Choose the kind of event.' }).click();
    expect(await page.getByLabel('Event').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await action.getByLabel('Performance measure').inputValue()).toBe('Meetings with one account, of twelve');
    expect(await countReviews(visitor)).toBe(before);
    await expectAccessible(page);
  });

  it('refuses a broken file in plain words and saves nothing', async () => {
    const visitor = await product.visitor(lead, { width: widths.phone });
    const { page, faults, ask } = visitor;
    const before = await countReviews(visitor);
    faults.expect(/^422 POST \/api\/imports\/read$/);
    await upload(page, brokenPlan);
    const refusal = page.getByRole('alert');
    await refusal.getByText('The file was not read').waitFor();
    await refusal.getByText('Nothing has been saved.').waitFor();
    expect(await refusal.innerText()).not.toMatch(/zip|parse|undefined|exception|null/i);
    await expectAccessible(page);
    expect(await countReviews(visitor)).toBe(before);
    expect((await ask('listImports')).imports.map(({ fileName }) => fileName)).not.toContain(brokenPlan.name);
  });

  it('says so when the same file is brought in a second time, and does not save it again', async () => {
    const visitor = await product.visitor(lead);
    const { page, faults } = visitor;
    await upload(page, inventedPlan('Child QX'));
    await describeReview(page, 'STL-2026-82');
    await confirm(page);
    await page.getByText('Saved: one review').waitFor();
    const before = await countReviews(visitor);

    await upload(page, inventedPlan('Child QX'));
    await page.getByText('This same file has been brought in before. It cannot be saved a second time.').waitFor();
    await describeReview(page, 'STL-2026-83');
    faults.expect(/^409 POST \/api\/imports$/);
    await confirm(page);
    await page.getByRole('alert').getByText('This file has already been brought in.').waitFor();
    expect(await countReviews(visitor)).toBe(before);
  });
});
