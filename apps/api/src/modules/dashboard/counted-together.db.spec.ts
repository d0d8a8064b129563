import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { awaitsUpdate, isDueSoon, type PlanQuery, type PlanRow } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { countReviews, positionOf } from './position-of.js';
import { byUrgency } from './urgency.js';

const rounds = 8;
const periods = { dueSoonDays: 30, reportingCycleDays: 92 };

let product: TestApp;
let lead: Visitor;
let agency: Visitor;
beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  agency = await product.signIn('health.strathlorne@demonstration.example');
});
afterAll(() => product.close());

/** Gives every action another place in its course, by chance, and some posts more to lead. */
async function shuffle(): Promise<void> {
  const oneOf = (...values: string[]) => `(array[${values.join(', ')}])[1 + floor(random() * ${values.length})::int]`;
  const day = `case when random() < 0.3 then null else current_date + (random() * 260)::int - 130 end`;
  await product.asOwner.transaction(async (manager) => {
    await manager.query('set local session_replication_role = replica'); // not a change that anybody made
    await manager.query(`
      update action set effect = 'not-yet-known', closed_on = null, closure_basis = null, starts_on = ${day}, due_on = ${day},
        original_due_on = ${day}, review_on = ${day}, forecast_on = ${day}, last_update_on = ${day},
        delivery = ${oneOf(`'not-started'`, `'in-progress'`, `'in-progress'`, `'delivered'`, `'withdrawn'`)},
        declared = ${oneOf('null', `'on-track'`, `'at-risk'`, `'off-track'`)},
        blockers_open = ${oneOf('0', '0', '1')}, times_moved = ${oneOf('0', '1')},
        lever = ${oneOf('null', `'training'`, `'guidance'`, `'environment'`)},
        measure_text = ${oneOf(`''`, `'Share of plans that show it'`)};
      update action set effect = 'practice-embedded', closed_on = current_date,
        closure_basis = ${oneOf(`'delivered-only'`, `'embedded-not-measurable'`)}
        where delivery = 'delivered' and random() < 0.5;
      update action_lead set agency_id = null where random() < 0.1;
      delete from action_lead where random() < 0.05;
      update committee set due_soon_days = ${periods.dueSoonDays}, reporting_cycle_days = ${periods.reportingCycleDays}`);
  });
}

async function everyRow(visitor: Visitor, query: Partial<PlanQuery> = {}): Promise<PlanRow[]> {
  const rows: PlanRow[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await visitor('listActions', {
      query: { ...query, page: String(page) } as Record<string, string>,
    }); // as a browser writes it
    rows.push(...body.rows);
    expect(body.total).toBeGreaterThanOrEqual(rows.length);
    if (body.rows.length === 0) {
      expect(body.total).toBe(rows.length);
      return rows;
    }
  }
}

const idsOf = (rows: readonly PlanRow[]) => rows.map(({ id }) => id);
const silent = (row: PlanRow, today: string) =>
  awaitsUpdate({ ...row, lastUpdatedOn: row.lastUpdateOn }, today, periods);

const filters: readonly (readonly [Partial<PlanQuery>, (row: PlanRow, today: string) => boolean])[] = [
  [{ colour: 'red' }, ({ standing }) => standing.colour === 'red'],
  [{ colour: 'amber' }, ({ standing }) => standing.colour === 'amber'],
  [{ colour: 'green', delivery: 'in-progress' }, ({ standing }) => standing.colour === 'green'],
  [{ overdue: 'yes' }, ({ standing }) => standing.overdueDays > 0],
  [{ dueSoon: 'yes' }, (row, today) => isDueSoon(row, today, periods)],
  [{ updateAwaited: 'yes' }, silent],
  [{ noLead: 'yes' }, ({ leads }) => leads.length === 0],
];

const worstFirst = ['red', 'amber', 'green', 'grey', 'blue', 'neutral'];
const orders: readonly (readonly [PlanQuery['order'], (a: PlanRow, b: PlanRow) => number])[] = [
  ['due', (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')],
  [
    'colour',
    (a, b) =>
      worstFirst.indexOf(a.standing.colour) - worstFirst.indexOf(b.standing.colour) ||
      b.standing.overdueDays - a.standing.overdueDays,
  ],
  ['updated', (a, b) => silence(a).localeCompare(silence(b))],
];
const silence = ({ delivery, lastUpdateOn }: PlanRow) =>
  `${delivery === 'not-started' || delivery === 'in-progress' ? 0 : 1}${lastUpdateOn ?? ''}`;

describe('what the database counts and orders together', () => {
  it(`is what the rows of the plan say one by one, however the actions stand (${rounds} ways by chance)`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await shuffle();
      const rows = await everyRow(lead);
      const { body: home } = await lead('showDashboard');
      expect(home.position).toEqual(positionOf(rows));
      expect(idsOf(home.overdue)).toEqual(
        idsOf(
          rows
            .filter(({ standing }) => standing.overdueDays > 0)
            .sort(byUrgency)
            .slice(0, 10),
        ),
      );
      expect(home.waiting).toMatchObject({
        overdue: rows.filter(({ standing }) => standing.overdueDays > 0).length,
        dueSoon: rows.filter((row) => isDueSoon(row, home.asAt, periods)).length,
        updatesAwaited: rows.filter((row) => silent(row, home.asAt)).length,
      });
      const { checks } = (await lead('showPlanChecks')).body;
      expect(home.checks).toEqual(checks.map(({ kind, total }) => ({ kind, total })));
      const { reviews } = (await lead('listReviews')).body;
      expect(home.reviews).toEqual(countReviews(reviews));
      for (const { id, colours } of reviews)
        expect(colours).toEqual(positionOf(await everyRow(lead, { reviewId: id })).colour);
    }
  }, 120_000);

  it.each([
    ['lead', () => lead],
    ['agency', () => agency],
  ] as const)(
    'is listed for the %s in every order and by every filter as the whole plan would be',
    async (_, visitor) => {
      await shuffle();
      const rows = await everyRow(visitor());
      const today = (await visitor()('whoAmI')).body.today;
      for (const [order, compare] of orders)
        expect(idsOf(await everyRow(visitor(), { order }))).toEqual(idsOf([...rows].sort(compare)));
      for (const [query, isSo] of filters) {
        const wanted = rows.filter((row) => isSo(row, today) && (query.delivery ?? row.delivery) === row.delivery);
        expect(idsOf(await everyRow(visitor(), query))).toEqual(idsOf(wanted));
      }
    },
  );
});
