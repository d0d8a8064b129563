import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInScotland } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let shared: { id: string; actionId: string; version: number };
beforeAll(async () => {
  test = await openTestApp();
  const health = await test.signIn('health.strathlorne@demonstration.example');
  const [row] = (await health('listActions', { query: { delivery: 'in-progress' } })).body.rows;
  if (row === undefined) throw new Error('The demonstration has no action that health is working on');
  const plan = { objective: 'See whether it fits', questions: [{ question: 'How long?' }], tasks: [], collect: [] };
  const cycle = {
    ramp: 'Form',
    title: 'Try it once',
    scale: 'one-case',
    owner: 'Health visitor',
    plannedFrom: null,
    plan,
  };
  shared = (await health('addCycle', { params: { actionId: row.id }, body: cycle })).body;
  await test.asOwner.query(
    `insert into action_lead (action_id, agency_id, post)
     select $1, id, 'Service Manager' from agency where name = 'Strathlorne Council Social Work'`,
    [shared.actionId],
  );
});
afterAll(() => test.close());

const stageFrom = (startedOn: string) => ({
  body: { stage: 'do', startedOn, do: { asPlanned: true, observations: 'Ten minutes.' } },
});
const stage = stageFrom('2026-11-02');

let visit: Visitor;
const cycleBody = (ramp: string, predictions: readonly string[]) => ({
  ...{ ramp, title: 'Try it once', scale: 'one-case', owner: 'Health visitor', plannedFrom: null },
  plan: {
    ...{ objective: 'See whether it fits', tasks: [{ what: 'Two visits', who: 'Health visitor' }], collect: [] },
    questions: predictions.map((prediction, index) => ({ question: `Question ${index}?`, prediction })),
  },
});
const plan = async (ramp: string, ...predictions: readonly string[]) =>
  (await visit('addCycle', { params: { actionId: shared.actionId }, body: cycleBody(ramp, predictions) })).body;
const over = ({ id, version }: { id: string; version: number }) => ({ params: { cycleId: id }, version });
const today = () => dayInScotland(new Date());

describe('the predictions of a test', () => {
  beforeAll(async () => {
    visit = await test.signIn('health.strathlorne@demonstration.example');
  });

  it('can be put right until it starts, and are then locked, with the time', async () => {
    const cycle = await plan('Locking', 'Ten minutes.');
    const { plan: again, ...head } = cycleBody('Locking', ['Twenty minutes.']);
    const { ramp: _, ...replan } = { ...head, plan: again };
    const changed = (await visit('replanCycle', { ...over(cycle), body: replan })).body;
    expect(changed.plan.questions[0]).toMatchObject({
      prediction: 'Twenty minutes.',
      predictedOn: today(),
      late: false,
    });
    const started = (await visit('startCycle', { ...over(changed), body: { startedOn: today() } })).body;
    expect(started).toMatchObject({ startedOn: today(), predictionsLockedAt: expect.any(String) });
    const refused = await visit('replanCycle', { ...over(started), body: replan });
    expect(refused.problem.code).toBe('cycle.prediction-locked');
    expect((await visit('startCycle', { ...over(started), body: { startedOn: today() } })).problem.code).toBe(
      'cycle.started',
    );
  });

  it('say for ever that they came late: written after the start, or before a start that was earlier', async () => {
    const cycle = await plan('Late', 'Ten minutes.', '');
    const tooSoon = await visit('predictLate', { ...over(cycle), body: { question: 1, prediction: 'Half.' } });
    expect(tooSoon.problem.code).toBe('cycle.not-started');
    const begun = (await visit('startCycle', { ...over(cycle), body: { startedOn: '2026-01-05' } })).body;
    const late = (await visit('predictLate', { ...over(begun), body: { question: 1, prediction: 'Half.' } })).body;
    expect(late.plan.questions.map((asked) => asked.late)).toEqual([true, true]);
    const again = await visit('predictLate', { ...over(late), body: { question: 1, prediction: 'All.' } });
    expect(again.problem.code).toBe('cycle.prediction-locked');
  });

  it('are held fast by the database itself, whatever the code would write', async () => {
    const rewritten = [
      `plan = jsonb_set(plan, '{questions,0,prediction}', '"All."')`,
      `plan = jsonb_set(plan, '{questions,0,late}', 'false')`,
      `plan = jsonb_set(plan, '{objective}', '"Something else"')`,
      `predictions_locked_at = null`,
      `started_on = started_on - 1`,
    ];
    for (const set of rewritten)
      await expect(test.asOwner.query(`update pdsa_cycle set ${set} where ramp = 'Late'`)).rejects.toThrow(/lock/);
  });
});

describe('a test taken through its stages', () => {
  it('starts the next one with what it learnt, one step larger', async () => {
    const cycle = await plan('Onwards', 'Ten minutes.');
    const done = (await visit('advanceCycle', { ...over(cycle), ...stageFrom(today()) })).body;
    const study = { shows: 'Twelve minutes.', compared: [{ outcome: 'partly', happened: '' }], learning: 'Ask twice.' };
    const studied = (await visit('advanceCycle', { ...over(done), body: { stage: 'study', endedOn: today(), study } }))
      .body;
    const act = { decision: 'increase-scale', reason: 'It held.', next: 'Four families.' };
    await visit('advanceCycle', { ...over(studied), body: { stage: 'act', act, startNext: true } });
    const { ramps } = (await visit('listRamps', { params: { actionId: shared.actionId } })).body;
    const ramp = ramps.find(({ name }) => name === 'Onwards');
    expect(ramp?.cycles[1]).toMatchObject({
      ...{ number: 2, scale: 'few-cases', stage: 'plan', agency: 'NHS North Lorne' },
      learnt: { number: 1, learning: 'Ask twice.', next: 'Four families.' },
    });
    expect(ramp?.cycles[1]?.plan).toMatchObject({ objective: 'Four families.', questions: [{ predictedOn: null }] });
    expect(ramp?.hints).toEqual([]);
  });

  it('is not studied without data or a reason, nor implemented without a smaller test or a reason', async () => {
    const cycle = await plan('Checked', '');
    const done = (await visit('advanceCycle', { ...over(cycle), ...stageFrom(today()) })).body;
    const study = { shows: '', compared: [{ outcome: 'not-predicted', happened: '' }], learning: 'Ask twice.' };
    const silent = await visit('advanceCycle', { ...over(done), body: { stage: 'study', endedOn: today(), study } });
    expect(silent.problem.fields).toMatchObject([{ path: 'study.shows' }]);
    const body = { stage: 'study', endedOn: today(), study: { ...study, noData: 'Nobody came.' } };
    const studied = (await visit('advanceCycle', { ...over(done), body })).body;
    const act = { decision: 'implement', reason: 'It held.' };
    const refused = await visit('advanceCycle', { ...over(studied), body: { stage: 'act', act } });
    expect(refused.problem.code).toBe('cycle.needs-smaller-test-first');
    const explained = { stage: 'act', act: { ...act, exception: 'The law asks for it.' } };
    await visit('advanceCycle', { ...over(studied), body: explained });
    const { ramps } = (await visit('listRamps', { params: { actionId: shared.actionId } })).body;
    const hints = ramps.find(({ name }) => name === 'Checked')?.hints.map(({ hint }) => hint);
    expect(hints).toEqual(['no-prediction', 'no-data', 'one-cycle-only', 'implemented-untested']);
  });

  it('can be stopped for safety at any stage, with the reason, and goes no further', async () => {
    const cycle = await plan('Stopped', 'Ten minutes.');
    const done = (await visit('advanceCycle', { ...over(cycle), ...stageFrom(today()) })).body;
    const stop = { stoppedOn: today(), reason: 'A child was asked the same thing three times.' };
    const early = await visit('stopCycle', { ...over(done), body: { ...stop, stoppedOn: '2020-01-01' } });
    expect(early.problem.fields).toMatchObject([{ path: 'stoppedOn' }]);
    const stopped = (await visit('stopCycle', { ...over(done), body: stop })).body;
    expect(stopped).toMatchObject({ finished: true, stopped: { on: today(), reason: stop.reason }, mayAdvance: false });
    const on = await visit('advanceCycle', {
      ...over(stopped),
      body: { stage: 'act', act: { decision: 'abandon', reason: 'x' } },
    });
    expect(on.problem.code).toBe('cycle.already-finished');
  });

  it('keeps what its ramp is for from the first cycle on', async () => {
    const first = { ...cycleBody('For what', ['Half.']), objective: 'Fewer forms', idea: 'One page' };
    await visit('addCycle', { params: { actionId: shared.actionId }, body: first });
    const other = { ...cycleBody('For what', ['A third.']), objective: 'More forms' };
    const refused = await visit('addCycle', { params: { actionId: shared.actionId }, body: other });
    expect(refused.problem.fields).toMatchObject([{ path: 'objective' }]);
  });
});

describe('taking a test of change further on an action that two agencies lead', () => {
  it('is refused to the other agency, which sees the test and is told that it may not', async () => {
    const social = await test.signIn('socialwork.strathlorne@demonstration.example');
    const { body } = await social('showAction', { params: { actionId: shared.actionId } });
    expect(body.cycles.find(({ id }) => id === shared.id)?.mayAdvance).toBe(false);
    const refused = await social('advanceCycle', {
      ...{ params: { cycleId: shared.id }, version: shared.version, ...stage },
    });
    expect([refused.status, refused.problem.code]).toEqual([403, 'caller.not-allowed']);
  });

  it('is not among what the other agency is asked to do', async () => {
    const social = await test.signIn('socialwork.strathlorne@demonstration.example');
    const { openCycles } = (await social('showAgencyHome')).body;
    expect(openCycles.map(({ cycle }) => cycle.id)).not.toContain(shared.id);
  });

  it('is open to the agency that runs it', async () => {
    const health = await test.signIn('health.strathlorne@demonstration.example');
    const done = await health('advanceCycle', {
      ...{ params: { cycleId: shared.id }, version: shared.version, ...stage },
    });
    expect(done.body).toMatchObject({ stage: 'do' });
  });
});
