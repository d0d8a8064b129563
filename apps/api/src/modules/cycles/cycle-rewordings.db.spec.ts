import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInScotland, type CycleView } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let nurse: Visitor;
let social: Visitor;
let actionId: string;
let done: CycleView;

const today = dayInScotland(new Date());
const over = ({ id, version }: { id: string; version: number }) => ({ params: { cycleId: id }, version });
const head = { ramp: 'Reworded', title: 'Once', scale: 'few-cases', owner: 'Health visitor', plannedFrom: null };
const plan = {
  objective: 'See',
  questions: [{ question: 'How long?', prediction: 'Ten minutes.' }],
  tasks: [],
  collect: [],
};
const doing = { stage: 'do', startedOn: today, do: { asPlanned: true, observations: 'Eleven minutes.' } };
const again = (observations: string) => ({ stage: 'do', do: { asPlanned: true, observations }, why: 'Counted again.' });

beforeAll(async () => {
  test = await openTestApp();
  nurse = await test.signIn('health.strathlorne@demonstration.example');
  social = await test.signIn('socialwork.strathlorne@demonstration.example');
  const [row] = (await nurse('listActions', { query: { delivery: 'in-progress' } })).body.rows;
  actionId = row?.id ?? 'none';
  const planned = (await nurse('addCycle', { params: { actionId }, body: { ...head, plan } })).body;
  done = (await nurse('advanceCycle', { ...over(planned), body: doing })).body;
  await test.asOwner.query(
    `insert into action_lead (action_id, agency_id, post)
     select $1, id, 'Service Manager' from agency where name = 'Strathlorne Council Social Work'`,
    [actionId],
  );
});
afterAll(() => test.close());

describe('rewording a stage of a test of change', () => {
  it('keeps what was said, with the day, by whom and why, and leaves the predictions locked as they were', async () => {
    expect(done).toMatchObject({ mayReword: true, saidBefore: [] });
    const { status, body } = await nurse('rewordCycle', { ...over(done), body: again('Twelve minutes.') });
    expect(status).toBe(201);
    expect(body).toMatchObject({ stage: 'do', do: { observations: 'Twelve minutes.' }, plan: done.plan });
    expect(body.saidBefore).toEqual([
      { stage: 'do', said: done.do, why: 'Counted again.', on: today, by: expect.stringMatching(/,/) },
    ]);
    const twice = (await nurse('rewordCycle', { ...over(body), body: again('Thirteen minutes.') })).body;
    expect(twice.saidBefore.map(({ said }) => said)).toMatchObject([doing.do, { observations: 'Twelve minutes.' }]);
    done = twice;
  });

  it('is refused over another version, for a stage not filled in, without a reason, and where nothing changes', async () => {
    const stale = await nurse('rewordCycle', { ...over({ ...done, version: 1 }), body: again('Half an hour.') });
    expect([stale.status, stale.problem.code]).toEqual([409, 'record.changed-meanwhile']);
    const act = { stage: 'act', act: { decision: 'abandon', reason: 'No.' }, why: 'Typed too soon.' };
    expect((await nurse('rewordCycle', { ...over(done), body: act })).problem.code).toBe('cycle.stage-not-filled-in');
    const silent = await nurse('rewordCycle', { ...over(done), body: { ...again('Ten.'), why: '' } });
    expect(silent.problem.fields?.map(({ path }) => path)).toEqual(['why']);
    const same = await nurse('rewordCycle', { ...over(done), body: again('Thirteen minutes.') });
    expect(same.problem.fields).toMatchObject([{ path: 'do.observations' }]);
  });

  it('is for whoever runs the test: another agency that leads the action too is told that it may not', async () => {
    const { cycle } = (await social('showCycle', { params: { cycleId: done.id } })).body;
    expect(cycle).toMatchObject({ mayReword: false, saidBefore: [{ stage: 'do' }, { stage: 'do' }] });
    const refused = await social('rewordCycle', { ...over(done), body: again('Half an hour.') });
    expect([refused.status, refused.problem.code]).toEqual([403, 'caller.not-allowed']);
    const stranger = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await stranger('rewordCycle', { ...over(done), body: again('Half an hour.') })).status).toBe(404);
  });

  it('is possible after the test has ended, but the decision stands once another cycle follows on it', async () => {
    const study = { shows: 'Thirteen.', compared: [{ outcome: 'no', happened: '' }], learning: 'Ask less.' };
    const body = { stage: 'study', endedOn: today, study };
    const studied = (await nurse('advanceCycle', { ...over(done), body })).body;
    const act = { decision: 'modify-and-retest', reason: 'Too long.', next: 'Two questions.' };
    const decide = { stage: 'act', act, startNext: true };
    const ended = (await nurse('advanceCycle', { ...over(studied), body: decide })).body;
    const other = { stage: 'act', act: { ...act, decision: 'abandon' }, why: 'We meant to stop.' };
    const refused = await nurse('rewordCycle', { ...over(ended), body: other });
    expect(refused.problem.fields).toMatchObject([{ path: 'act.decision' }]);
    const words = { stage: 'act', act: { ...act, next: 'One question.' }, why: 'Two were too many.' };
    expect((await nurse('rewordCycle', { ...over(ended), body: words })).body.act?.next).toBe('One question.');
  });

  it('is refused by the database itself unless what was said is kept', async () => {
    const sets = [`"do" = '{"asPlanned": true, "observations": "None."}'`, `study = null`, `act = null`];
    for (const set of sets)
      await expect(test.asOwner.query(`update pdsa_cycle set ${set} where id = $1`, [done.id])).rejects.toThrow(/kept/);
    for (const change of [`update cycle_rewording set why = 'x'`, 'delete from cycle_rewording'])
      await expect(
        test.asOwner.transaction(async (manager) => {
          await manager.query(`select set_config('role', 'followthrough_lead', true)`);
          await manager.query(change);
        }),
      ).rejects.toThrow(/permission denied/);
  });
});

describe('a test of change', () => {
  it('is finished with all four parts or when it was stopped, and not otherwise: the database holds it', async () => {
    const planned = (await nurse('addCycle', { params: { actionId }, body: { ...head, ramp: 'Whole', plan } })).body;
    const halfway = [`finished = true`, `stage = 'act', finished = true`, `stage = 'study'`];
    for (const set of halfway)
      await expect(test.asOwner.query(`update pdsa_cycle set ${set} where id = $1`, [planned.id])).rejects.toThrow(
        /pdsa_cycle_(whole|stages_filled)/,
      );
  });

  it('planned once is not planned twice when the same words come again on another day', async () => {
    const body = { ...head, ramp: 'Twice', plan };
    const first = (await nurse('addCycle', { params: { actionId }, body })).body;
    await test.asOwner.query(
      `update pdsa_cycle set plan = jsonb_set(plan, '{questions,0,predictedOn}', '"2026-01-05"') where id = $1`,
      [first.id],
    );
    const second = await nurse('addCycle', { params: { actionId }, body });
    expect(second.problem.code).toBe('record.already-there');
  });

  it('abandoned or only to gather information bears no larger one: implementing needs a reason', async () => {
    const ramp = 'Bears nothing';
    await nurse('addCycle', {
      params: { actionId },
      body: { ...head, ramp, scale: 'one-case', purpose: 'collect', plan },
    });
    const study = { shows: 'Ten.', compared: [{ outcome: 'yes', happened: '' }], learning: 'Ask less.' };
    const run = async (decision: string, version: CycleView) => {
      const did = (await nurse('advanceCycle', { ...over(version), body: doing })).body;
      const studied = await nurse('advanceCycle', { ...over(did), body: { stage: 'study', endedOn: today, study } });
      return nurse('advanceCycle', { ...over(studied.body), body: { stage: 'act', act: { decision, reason: 'So.' } } });
    };
    const { ramps } = (await nurse('listRamps', { params: { actionId } })).body;
    const [collecting] = ramps.find(({ name }) => name === ramp)?.cycles ?? [];
    if (collecting === undefined) throw new Error('The first cycle was not planned');
    await run('next-cycle', collecting);
    const larger = (await nurse('addCycle', { params: { actionId }, body: { ...head, ramp, plan } })).body;
    expect((await run('implement', larger)).problem.code).toBe('cycle.needs-smaller-test-first');
  });
});
