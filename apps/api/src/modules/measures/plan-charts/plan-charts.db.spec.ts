import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlanCharts } from '@followthrough/domain';
import { openTestApp, type Sent, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
});
afterAll(() => test.close());

const chartsFor = async (query: Sent['query'] = {}, by = lead): Promise<PlanCharts> =>
  (await by('listPlanCharts', { query })).body;
const idsIn = ({ charts }: PlanCharts) => charts.map(({ line }) => line.id).toSorted();
const nothing = randomUUID();

describe('looking at the measures of a plan', () => {
  it('shows every measure one sees, once, and says what its own page says', async () => {
    const page = await chartsFor();
    const { measures } = (await lead('listMeasures')).body;
    expect(idsIn(page)).toEqual(measures.map(({ id }) => id).toSorted());
    for (const { line, level, sentence, points } of page.charts.slice(0, 3)) {
      const whole = (await lead('showMeasure', { params: { measureId: line.id } })).body;
      expect([level, sentence, points.on]).toEqual([whole.level, whole.sentence, whole.points.map(({ on }) => on)]);
    }
  });

  it('is narrowed to a review, a strategy, a family and a level, and tells of chance as before any level was chosen', async () => {
    const page = await chartsFor();
    const [{ reviewReference, id: strategyId } = { reviewReference: '', id: '' }] = page.strategies;
    const { reviews } = (await lead('listReviews')).body;
    const reviewId = reviews.find(({ reference }) => reference === reviewReference)?.id ?? '';
    const ofReview = await chartsFor({ reviewId });
    expect(ofReview.review?.reference).toBe(reviewReference);
    expect(ofReview.strategies.every((strategy) => strategy.reviewReference === reviewReference)).toBe(true);
    expect(ofReview.total).toBeLessThan(page.total);
    expect((await chartsFor({ strategyId })).charts.every((chart) => chart.strategyId === strategyId)).toBe(true);
    expect((await chartsFor({ family: 'outcome' })).charts.every(({ line }) => line.family === 'outcome')).toBe(true);
    const quiet = await chartsFor({ level: 'noSignal' });
    expect(new Set(quiet.charts.map(({ level }) => level))).toEqual(new Set(['noSignal']));
    expect(quiet.chance).toEqual(page.chance);
  });

  it('names strategies of the caller’s own committee alone, also of an action that others share', async () => {
    const own = new Set((await lead('listReviews')).body.reviews.map(({ reference }) => reference));
    const { strategies } = await chartsFor();
    expect(strategies.length).toBeGreaterThan(0);
    expect(strategies.filter(({ reviewReference }) => !own.has(reviewReference))).toEqual([]);
  });

  it('shows an agency the measures of its own actions, and no strategy that none of them serves', async () => {
    const health = await test.signIn('health.strathlorne@demonstration.example');
    const { measures } = (await health('listMeasures')).body;
    const page = await chartsFor({}, health);
    expect(idsIn(page)).toEqual(measures.map(({ id }) => id).toSorted());
    const served = new Set(page.charts.map(({ strategyId }) => strategyId));
    expect(page.strategies.filter(({ id }) => !served.has(id)).length).toBeLessThan(page.strategies.length);
  });

  it('answers for a review of another committee as for one that does not exist', async () => {
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    const reviewId = (await carsemuir('listReviews')).body.reviews[0]?.id ?? '';
    const answers = await Promise.all(
      [reviewId, nothing].map((id) => lead('listPlanCharts', { query: { reviewId: id } })),
    );
    expect(answers.map(({ status, body }) => [status, (body as unknown as { code: string }).code])).toEqual([
      [404, 'record.not-found'],
      [404, 'record.not-found'],
    ]);
    const strategyId = (await chartsFor({}, carsemuir)).strategies[0]?.id ?? '';
    expect((await chartsFor({ strategyId })).charts).toEqual([]);
  });

  it('refuses what is no filter', async () => {
    for (const query of [{ level: 'great' }, { family: 'x' }, { page: 0 }, { reviewId: 'x' }, { order: 'name' }])
      expect((await lead('listPlanCharts', { query } as Sent)).status).toBe(400);
  });

  it('has nothing to show on a page behind the last', async () => {
    const { total } = await chartsFor();
    expect(await chartsFor({ page: '99' })).toMatchObject({ total, charts: [], page: 99 });
  });
});

/** Copies the measures of the committee until there are about so many, without their readings. */
async function copyMeasures(wanted: number): Promise<void> {
  const [{ columns } = { columns: '' }] = await test.asOwner.query<{ columns: string }[]>(
    `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_name = 'measure' and table_schema = 'public' and column_name <> 'id'`,
  );
  const { total } = await chartsFor();
  await test.asOwner.query(
    `insert into measure (${columns}) select ${columns} from measure, generate_series(1, $1)
     where committee_id = (select id from committee where code = 'STL')`,
    [Math.ceil(wanted / total)],
  );
}

describe('looking at very many measures', () => {
  it('shows sixty at a time, and each of a thousand once', async () => {
    await copyMeasures(1000);
    const first = await chartsFor();
    expect([first.charts.length, first.pageSize]).toEqual([60, 60]);
    expect(first.total).toBeGreaterThan(1000);
    const second = await chartsFor({ page: '2' });
    expect(idsIn(first).filter((id) => idsIn(second).includes(id))).toEqual([]);
  }, 60_000);
});
