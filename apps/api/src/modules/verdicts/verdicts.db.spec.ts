import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewVerdict } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let nurse: Visitor;
let chief: Visitor;
let stranger: Visitor;
let actionId: string;

beforeAll(async () => {
  test = await openTestApp();
  const as = (who: string) => test.signIn(`${who}@demonstration.example`);
  [lead, nurse] = [await as('lead.strathlorne'), await as('health.strathlorne')];
  [chief, stranger] = [await as('chief.strathlorne'), await as('lead.carsemuir')];
  const { rows } = (await lead('listActions')).body;
  actionId = rows.find((row) => row.reviewReference === 'STL-2024-01' && row.reference === '2.1')?.id ?? 'none';
});
afterAll(() => test.close());

const story = async (visitor: Visitor = lead) => (await visitor('showVerdicts', { params: { actionId } })).body;
const said: Omit<NewVerdict, 'seen'> = {
  conclusion: 'mixed',
  statement: 'Timelines come sooner in two teams and no sooner in the third.',
  explanation: '',
};
const conclude = async (over: Partial<NewVerdict> = {}, visitor: Visitor = lead) => {
  const { seen } = await story();
  return visitor('recordVerdict', { params: { actionId }, body: { ...said, seen, ...over } });
};

describe('concluding whether an action makes a difference', () => {
  it('stands dated beside what every chart says that day, by which method, outcome first', async () => {
    const { charts } = await story();
    expect(charts.map(({ family }) => family)).toEqual(['outcome', 'process']);
    const { status, body } = await conclude();
    expect(status).toBe(201);
    const [newest] = body.verdicts;
    expect(newest).toMatchObject({ ...said, on: expect.any(String), by: expect.stringMatching(/,/), charts });
    expect(newest?.charts[0]?.engineVersion).toMatch(/^\d+\./);
    expect(body.movedOn).toBe(false);
  });

  it('keeps what was said before, newest first', async () => {
    const before = (await story()).verdicts;
    const { verdicts } = (await conclude({ statement: 'Looked at again: still mixed.' })).body;
    expect(verdicts.slice(1)).toEqual(before);
  });

  it('is refused where it claims to know the cause, with what may be said instead', async () => {
    const { status, problem } = await conclude({ statement: 'The training led to sooner timelines.' });
    expect([status, problem.code]).toEqual([400, 'request.invalid']);
    expect(problem.fields).toEqual([
      { path: 'statement', sentence: expect.stringContaining('“led to” says more than the charts can') },
    ]);
    expect((await conclude({ explanation: 'It is proved.' })).problem.fields?.[0]?.path).toBe('explanation');
  });

  it('asks what becomes of the charts that do not say so, by name', async () => {
    const { problem } = await conclude({ conclusion: 'worse' });
    expect(problem.code).toBe('verdict.unexplained');
    expect(problem.fields?.[0]).toMatchObject({ path: 'explanation', sentence: expect.stringContaining('“Days') });
    const explained = await conclude({ conclusion: 'worse', explanation: 'We watched three meetings.' });
    expect(explained.body.verdicts[0]?.differing.length).toBeGreaterThan(0);
  });

  it('is refused when a reading came in meanwhile, and says afterwards when a chart has moved on', async () => {
    const { seen } = await story();
    await test.asOwner.query(
      `insert into reading (id, measure_id, action_id, committee_id, read_on, value)
       select gen_random_uuid(), m.id, m.action_id, m.committee_id, r.read_on + n, 500
       from measure m, generate_series(1, 9) n, lateral (select max(read_on) as read_on from reading where measure_id = m.id) r
       where m.action_id = $1 and m.family = 'outcome'`,
      [actionId],
    );
    const late = await conclude({ seen });
    expect([late.status, late.problem.code]).toEqual([409, 'verdict.charts-moved']);
    const after = await story();
    expect([after.movedOn, after.readSince]).toEqual([true, [expect.stringContaining('Days')]]);
  });

  it('is read by whoever sees the action, said by those who work on it, and not there for anybody else', async () => {
    expect((await story(chief)).may.record).toBe(false);
    expect((await conclude({}, chief)).status).toBe(403);
    expect((await story(nurse)).may.record).toBe(true);
    const { body } = await conclude({}, nurse);
    expect(body.verdicts[0]?.agency).not.toBeNull();
    expect((await stranger('showVerdicts', { params: { actionId } })).status).toBe(404);
    expect((await conclude({}, stranger)).status).toBe(404);
  });
});

describe('what was concluded', () => {
  it('stands in the plan and its returns in place of what was written down', async () => {
    const { rows } = (await lead('listActions')).body;
    const { verdict } = rows.find(({ id }) => id === actionId) ?? {};
    expect(verdict).toMatchObject({ conclusion: 'mixed', statement: said.statement });
    expect(verdict?.charts).toHaveLength(2);
  });

  it('is on the first page of the committee, what is worse first, with where nobody has said anything', async () => {
    const { verdicts, unspoken, total } = (await chief('listVerdicts')).body;
    expect(verdicts.map((line) => line.actionId)).toContain(actionId);
    expect(total).toBeGreaterThanOrEqual(verdicts.length);
    expect(unspoken).toBeGreaterThan(0);
    expect((await stranger('listVerdicts')).body.verdicts.map((line) => line.actionId)).not.toContain(actionId);
  });

  it('says on the first page, too, that readings have come since', async () => {
    const line = async () =>
      (await chief('listVerdicts')).body.verdicts.find((each) => each.actionId === actionId)?.readSince;
    await conclude();
    expect([await line(), (await story()).readSince]).toEqual([false, []]);
    await test.asOwner.query(
      `insert into reading (id, measure_id, action_id, committee_id, read_on, value)
       select gen_random_uuid(), id, action_id, committee_id, '2026-11-20', 1 from measure where action_id = $1 limit 1`,
      [actionId],
    );
    expect([await line(), (await story()).readSince.length]).toEqual([true, 1]);
  });

  it('stands beside every measure, one of harm elsewhere and one with too few readings among them', async () => {
    await test.asOwner.query(
      `insert into measure (action_id, committee_id, name, family, question, definition, unit, direction, cadence)
       select id, committee_id, 'Hours in meetings', 'balancing', 'Is time taken from elsewhere?', 'Hours a month', 'count',
         'lower-is-better', 'monthly' from action where id = $1`,
      [actionId],
    );
    const { charts } = await story();
    expect(charts.map(({ family }) => family)).toEqual(['outcome', 'process', 'balancing']);
    expect(charts[2]).toMatchObject({ name: 'Hours in meetings', readings: 0, level: 'tooEarly' });
    const { body } = await conclude({ explanation: 'Hours are not counted yet.' });
    expect(body.verdicts[0]?.charts).toEqual(body.charts);
  });

  it('is changed by nobody afterwards, whatever the code would let through', async () => {
    const attempt = test.asOwner.transaction(async (manager) => {
      await manager.query(`select set_config('role', 'followthrough_lead', true)`);
      await manager.query(`update verdict set statement = 'Better said'`);
    });
    await expect(attempt).rejects.toThrow(/permission denied/);
  });
});
