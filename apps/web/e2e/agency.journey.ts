import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { daysFromToday, fillDate } from './fill-date';
import { openProduct } from './open-product';
import { choose, fillPlan, stage } from './stage-on-a-phone';
import { emailOf, widths } from './visitor';

const product = openProduct();
const nurse = emailOf('health.strathlorne');
const phone = { width: widths.phone };

describe('doing an agency’s share on a phone', () => {
  it('shows what the agency owes, and nobody else’s actions', async () => {
    const { page, ask } = await product.visitor(nurse, phone);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'My actions' }).waitFor();
    await page
      .getByRole('link', { name: /^Give an update on/ })
      .first()
      .waitFor();
    const { rows } = await ask('listActions');
    expect(rows.length).toBeGreaterThan(5);
    const elsewhere = rows.filter(({ leads }) => !leads.some(({ agency }) => agency === 'NHS North Lorne'));
    expect(elsewhere.map(({ text }) => text)).toEqual([]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'All our actions' }).click();
    await page.getByRole('table', { name: new RegExp(`^${rows.length} actions`) }).waitFor();
    await expectAccessible(page);
  });

  it('takes an update in a few taps', async () => {
    const { page } = await product.visitor(nurse, phone);
    await page.goto('/');
    await page
      .getByRole('link', { name: /^Give an update on/ })
      .first()
      .click();
    await page.getByLabel('What has happened?').fill('The alert is live on two wards and is being tried in the third.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save update' }).click();
    await page.getByText('The update is saved.').waitFor();
    await page.getByText('The alert is live on two wards and is being tried in the third.').waitFor();
    await expectAccessible(page);
  });

  it('plans a test of change with a prediction, which is locked once Do is filled in', async () => {
    const { page, ask } = await product.visitor(nurse, phone);
    const [, owed] = (await ask('showAgencyHome')).actions;
    const actionId = owed?.id ?? '';
    await page.goto(`/actions/${actionId}`);
    await page.getByRole('link', { name: 'Plan a test of change' }).click();
    await fillPlan(page, 'One page by the telephone');
    await expectAccessible(page);

    await page
      .getByRole('link', { name: /^Fill in Do/ })
      .first()
      .click();
    await page.getByText('The test has started').click();
    await fillDate(page, 'On which day did it start?', daysFromToday(0));
    await page.getByRole('button', { name: 'Lock the predictions' }).click();
    await page.getByText('The test has started').waitFor({ state: 'detached' });
    await expectAccessible(page);
    await choose(page, 'Yes');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByLabel('What was seen?').fill('It was found in forty seconds; the number on it was an old one.');
    await stage(page).lookOver();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save this stage' }).click();
    await page.getByText('The stage is saved.').waitFor();
    await expectAccessible(page);
    const { cycles } = await ask('showAction', { params: { actionId } });
    const cycle = cycles.find(({ ramp }) => ramp === 'One page by the telephone');
    expect([cycle?.stage, typeof cycle?.predictionsLockedAt]).toEqual(['do', 'string']);
  });

  it('does not find another committee’s action, nor one of the same committee that is not the agency’s', async () => {
    const elsewhere = await product.visitor(emailOf('lead.carsemuir'));
    const nearby = await product.visitor(emailOf('lead.strathlorne'));
    const visitor = await product.visitor(nurse, phone);
    const { page, ask, faults } = visitor;
    const own = new Set((await ask('listActions')).rows.map(({ id }) => id));
    const foreign = [
      (await elsewhere.ask('listActions')).rows[0]?.id,
      (await nearby.ask('listActions')).rows.find(({ id }) => !own.has(id))?.id,
    ];
    for (const id of foreign) {
      faults.expect(new RegExp(`^404 GET /api/actions/${id}$`));
      await page.goto(`/actions/${id}`);
      await page.getByRole('heading', { level: 1, name: 'Action' }).waitFor();
      await page.getByRole('alert').getByText('This could not be found.').waitFor();
      await expectAccessible(page);
    }
  });
});
