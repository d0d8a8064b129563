import { describe, expect, it } from '@jest/globals';
import type { PlanRow } from '@followthrough/domain';
import { expectAccessible } from './expect-accessible';
import { dayInWords } from '../src/components/day-words';
import { daysFromToday, fillDate } from './fill-date';
import { openProduct } from './open-product';
import { settled } from './settled';
import { emailOf, type Visitor, widths } from './visitor';
import { nationalColumns } from './word-plan';

const product = openProduct();
const lead = emailOf('lead.strathlorne');

/** Actions under way, in the order of the plan, for each journey another. */
async function underWay({ ask }: Visitor): Promise<PlanRow[]> {
  const { rows } = await ask('listActions', { query: { delivery: 'in-progress' } });
  return rows.filter(({ dueOn, closedOn }) => dueOn !== null && closedOn === null);
}

async function actionAt(visitor: Visitor, place: number): Promise<PlanRow> {
  const row = (await underWay(visitor))[place];
  if (row === undefined) throw new Error('The demonstration has too few actions under way.');
  return row;
}

describe('reading the plan', () => {
  it('shows the five national columns, and delivery, effect and colour in words', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }).click();
    for (const name of [...nationalColumns, 'Delivery', 'Effect', 'Colour'])
      await page.getByRole('columnheader', { name, exact: true }).waitFor();
    const delivered = page.getByRole('row').filter({ hasText: 'Practice embedded' }).first();
    await delivered.getByText('Delivered', { exact: true }).waitFor();
    await delivered.getByText('Blue').waitFor();
    await expectAccessible(page);
  });

  it('keeps filters in the address, through going back and forward', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/plan');
    await page.getByLabel('Colour').selectOption('Red: Overdue or off track');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('table', { name: /^4 actions/ }).waitFor();
    expect(page.url()).toContain('colour=red');
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^Action/ }).waitFor();
    await page.goBack();
    await page.getByRole('table', { name: /^4 actions/ }).waitFor();
    expect(await page.getByLabel('Colour').inputValue()).toBe('red');
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.getByRole('table', { name: /^51 actions/ }).waitFor();
    expect(await page.getByLabel('Colour').inputValue()).toBe('');
    await page.goBack();
    await page.getByRole('table', { name: /^4 actions/ }).waitFor();
    await page.goForward();
    await page.getByRole('table', { name: /^51 actions/ }).waitFor();
  });
});

describe('changing an action', () => {
  it('saves an update and shows where the action stands now', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    const action = await actionAt(visitor, 0);
    await page.goto('/plan?delivery=in-progress');
    await page.getByRole('row').filter({ hasText: action.text }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'Give an update' }).click();
    await page.getByLabel('What has happened?').fill('Four of nine teams now do it; two have stopped again.');
    await page.getByLabel('Your own view').selectOption('Off track');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByRole('status').getByText('The update is saved.').waitFor();
    await page.getByText('Four of nine teams now do it; two have stopped again.').waitFor();
    await page.getByRole('definition').getByText('Red').first().waitFor();
    await expectAccessible(page);
  });

  it('moves the due date with a reason, and keeps the date first agreed', async () => {
    const visitor = await product.visitor(lead, { width: widths.phone });
    const { page } = visitor;
    const action = await actionAt(visitor, 1);
    const dueOn = daysFromToday(400);
    await page.goto(`/actions/${action.id}`);
    await page.getByRole('link', { name: 'Change the due date' }).click();
    await fillDate(page, 'New due date', dueOn);
    await page.getByLabel('Why is it changing?').fill('The licences come a quarter later than was promised.');
    await page.getByLabel('Who agreed to it?').fill('Learning Review sub-group');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change the date' }).click();
    await page.getByRole('status').getByText('The due date is changed.').waitFor();
    await page.getByText('The licences come a quarter later than was promised.').waitFor();
    await page.getByText('agreed by Learning Review sub-group').waitFor();
    await expectAccessible(page);
    const { row } = await visitor.ask('showAction', { params: { actionId: action.id } });
    expect([row.dueOn, row.originalDueOn]).toEqual([dueOn, action.originalDueOn]);
    const firstAgreed = page.locator(`time[datetime="${action.originalDueOn ?? ''}"]`);
    expect(await firstAgreed.count()).toBeGreaterThan(0);
  });

  it('refuses a day that is not in the calendar, beside its field, and keeps what was typed', async () => {
    const visitor = await product.visitor(lead);
    const { page, faults } = visitor;
    const action = await actionAt(visitor, 2);
    await page.goto(`/actions/${action.id}/due-date`);
    await fillDate(page, 'New due date', '2027-02-31');
    await page.getByLabel('Why is it changing?').fill('Staff are being appointed.');
    await page.getByLabel('Who agreed to it?').fill('Learning Review sub-group');
    faults.expect(/^400 POST .*\/due-date$/);
    await page.getByRole('button', { name: 'Change the date' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^New due date/ })
      .waitFor();
    const question = page.getByRole('group', { name: 'New due date' });
    await question.getByText('Error:').waitFor();
    expect(await question.getByLabel('Day').inputValue()).toBe('31');
    expect(await page.getByLabel('Why is it changing?').inputValue()).toBe('Staff are being appointed.');
    await expectAccessible(page);
    const { row } = await visitor.ask('showAction', { params: { actionId: action.id } });
    expect(row.dueOn).toBe(action.dueOn);
  });

  it('tells the second of two people what the first changed, and loses nothing of theirs', async () => {
    const first = await product.visitor(lead);
    const second = await product.visitor(lead, { width: widths.narrowest });
    const action = await actionAt(first, 2);
    const address = `/actions/${action.id}/due-date`;
    await Promise.all([first.page.goto(address), second.page.goto(address)]);
    const fill = async ({ page }: typeof first, days: number, reason: string) => {
      await fillDate(page, 'New due date', daysFromToday(days));
      await page.getByLabel('Why is it changing?').fill(reason);
      await page.getByLabel('Who agreed to it?').fill('Learning Review sub-group');
    };
    await fill(second, 420, 'The chair has written to the three practices.');
    await fill(first, 410, 'The ward tries it once more before.');
    await first.page.getByRole('button', { name: 'Change the date' }).click();
    await first.page.getByText('The due date is changed.').waitFor();

    second.faults.expect(/^409 POST .*\/due-date$/);
    await second.page.getByRole('button', { name: 'Change the date' }).click();
    const told = second.page.getByRole('alert');
    await told.getByText('Somebody changed this while you were writing').waitFor();
    await told.getByText(new RegExp(`^${(await first.ask('whoAmI')).name}, .*Due date`)).waitFor();
    const dates = told.getByRole('row', { name: /^Due date/ });
    for (const days of [410, 420]) {
      // On a narrow screen each cell says its heading first.
      await dates.getByRole('cell', { name: new RegExp(`\\b${dayInWords(daysFromToday(days))}$`) }).waitFor();
    }
    expect(await told.evaluate((notice) => notice.scrollWidth <= notice.clientWidth)).toBe(true);
    await expectAccessible(second.page);
    await told.getByRole('button', { name: 'I have seen this. Go on' }).click();
    expect(await second.page.getByLabel('Why is it changing?').inputValue()).toBe(
      'The chair has written to the three practices.',
    );
    await second.page.getByRole('button', { name: 'Change the date' }).click();
    await second.page.getByText('The due date is changed.').waitFor();
    await settled(second.page);
    await second.page.getByText('The ward tries it once more before.').waitFor();
    await second.page.getByText('The chair has written to the three practices.').waitFor();
  });
});
