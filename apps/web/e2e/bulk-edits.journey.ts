import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { daysFromToday, fillDate } from './fill-date';
import { openProduct } from './open-product';
import { keepPictures } from './keep-pictures';
import { tabTo } from './tab-to';
import { emailOf } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

describe('changing several actions at once', () => {
  it('chooses three by keyboard, looks at what would change, changes them, and puts them back', async () => {
    const { page, ask, faults } = await product.visitor(lead);
    await page.goto('/plan?delivery=in-progress');
    const before = (await ask('listActions', { query: { delivery: 'in-progress' } })).rows.slice(0, 3);
    await page.getByRole('button', { name: 'Change several at once' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('0 actions chosen').waitFor();
    const boxes = page.getByRole('checkbox', { name: /^Choose action/ });
    for (const place of [0, 1, 2]) {
      await boxes.nth(place).focus();
      await page.keyboard.press('Space');
    }
    await page.getByText('3 actions chosen', { exact: true }).waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'bulk-choosing');
    await tabTo(page, 'Change the 3 chosen actions', 'back');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Change several actions' }).waitFor();
    await page.getByText('Chosen in the plan: 3 actions.').waitFor();

    const dueOn = daysFromToday(900);
    await page.getByRole('button', { name: 'See what this would do' }).click();
    await page.getByRole('link', { name: /^New due date/ }).waitFor();
    faults.expect(/^400 POST /);
    await fillDate(page, 'New due date', dueOn);
    await page.getByLabel('Why?').fill('The suppliers come in spring.');
    await page.getByLabel('Approved by').fill('CPC meeting');
    await page.getByRole('button', { name: 'See what this would do' }).click();
    await page.getByText(/^The due date of 3 actions becomes/).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'What this would do');
    await expectAccessible(page);
    await keepPictures(page, 'bulk-preview');
    await page.getByRole('button', { name: 'Change 3 actions' }).press('Enter');
    await page.getByRole('status').getByText('Done, for all of them.', { exact: false }).waitFor();
    const after = async () =>
      (await ask('listActions', { query: { delivery: 'in-progress' } })).rows
        .filter(({ id }) => before.some((row) => row.id === id))
        .map((row) => row.dueOn);
    expect(await after()).toEqual([dueOn, dueOn, dueOn]);

    await page.getByRole('link', { name: 'Undo the last bulk edit' }).click();
    await page.getByText('What this puts back').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'bulk-undo');
    await page.getByRole('button', { name: 'Undo it for all of them' }).click();
    await page.getByText('The last bulk edit is undone.').waitFor();
    expect((await after()).toSorted()).toEqual(before.map((row) => row.dueOn).toSorted());
  });

  it('takes all that the filters find, says which cannot take it and why, and undoes nothing that moved since', async () => {
    const { page, ask } = await product.visitor(lead);
    await page.goto('/plan');
    await page.getByRole('button', { name: 'Change several at once' }).click();
    await page.getByRole('link', { name: /^Change all \d+ that the filters find/ }).click();
    await page.getByText('Lever', { exact: true }).first().click();
    await page.getByRole('combobox', { name: 'Lever' }).selectOption('Audit');
    await page.getByRole('button', { name: 'See what this would do' }).click();
    await page.getByText(/^The lever of \d+ actions becomes Audit/).waitFor();
    const refused = page.getByText('The committee has already closed this action.', { exact: false }).first();
    await refused.click();
    await expectAccessible(page);
    await keepPictures(page, 'bulk-preview-all');
    await page.getByRole('button', { name: /^Change \d+ actions$/ }).click();
    await page.getByText('Done, for all of them.', { exact: false }).waitFor();

    const { rows } = await ask('listActions', { query: { delivery: 'in-progress' } });
    await page.goto(`/actions/${rows[0]?.id}/due-date`);
    await fillDate(page, 'New due date', daysFromToday(800));
    await page.getByLabel('Why is it changing?').fill('The supplier is late.');
    await page.getByLabel('Who agreed to it?').fill('CPC meeting');
    await page.getByRole('button', { name: 'Change the date' }).click();
    await page.getByRole('heading', { level: 1, name: /^Action / }).waitFor();
    await page.goto('/plan/undo');
    await page.getByText('It cannot be undone any more').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'bulk-undo-refused');
  });

  it('says that nothing is chosen, or that the filters find nothing', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/plan/change');
    await page.getByText('No actions are chosen').waitFor();
    await page.goto('/plan/change?all=yes&words=nowhere');
    await page.getByText('Withdraw them').click();
    await page.getByLabel('Why?').fill('Not wanted any more.');
    await page.getByRole('button', { name: 'See what this would do' }).click();
    await page.getByText('The filters find no action').waitFor();
    await expectAccessible(page);
  });
});

describe('merging two actions that are the same thing', () => {
  it('says what the one that goes on gets, merges, and leads from either to the other', async () => {
    const { page, ask } = await product.visitor(lead);
    const { rows } = await ask('listActions', { query: { delivery: 'not-started' } });
    const [one] = rows;
    await page.goto(`/actions/${one?.id}`);
    await page.getByRole('link', { name: 'Merge into another action' }).click();
    await page.getByRole('heading', { level: 1, name: 'Merge into another action' }).waitFor();
    await page.getByLabel('Which action goes on?').selectOption({ index: 2 });
    await page.getByText('What this would do').waitFor();
    await page.getByLabel('Why are they the same?').fill('Both ask for the same form.');
    await expectAccessible(page);
    await keepPictures(page, 'merge');
    await page.getByRole('button', { name: 'Merge them' }).press('Enter');
    await page.getByText('They are merged.', { exact: false }).waitFor();
    await page.getByText('This action was superseded. What goes on is').waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'merged-away');
    await page.getByText('This action was superseded.').getByRole('link').click();
    await page.getByRole('heading', { name: 'Actions it took the place of' }).waitFor();
    await page.getByText('was merged into this one. Both ask', { exact: false }).waitFor();
    await expectAccessible(page);
    await keepPictures(page, 'merged-into');
  });
});
