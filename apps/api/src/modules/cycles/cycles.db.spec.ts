import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../../../testing/open-test-app.js';

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

const stage = {
  body: { stage: 'do', startedOn: '2026-11-02', do: { asPlanned: true, observations: 'Ten minutes.' } },
};

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
