import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.drumallan@demonstration.example');
});
afterAll(() => product.close());

const waiting = async () => (await lead('showDashboard')).body.waiting;
const setPeriods = (dueSoon: number, cycle: number) =>
  product.asOwner.query(`update committee set due_soon_days = $1, reporting_cycle_days = $2 where code = 'DRU'`, [
    dueSoon,
    cycle,
  ]);

describe('what waits for the improvement lead', () => {
  it('goes by the committee’s own periods, as the colours do', async () => {
    await setPeriods(1, 730);
    const few = await waiting();
    await setPeriods(365, 1);
    const many = await waiting();
    expect(many.dueSoon).toBeGreaterThan(few.dueSoon);
    expect(many.updatesAwaited).toBeGreaterThan(few.updatesAwaited);
  });

  it('awaits no update of an action that has yet to begin', async () => {
    await setPeriods(30, 730);
    const before = await waiting();
    await product.asOwner.query(
      `update action set starts_on = current_date + 90, last_update_on = null where id = (
         select a.id from action a join committee c on c.id = a.committee_id
         where c.code = 'DRU' and a.delivery = 'not-started' order by a.id limit 1)`,
    );
    expect(await waiting()).toMatchObject({ updatesAwaited: before.updatesAwaited });
  });
});
