import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { Jobs } from '../../jobs/index.js';

let test: TestApp;
let lead: Visitor;
let health: Visitor;
let jobs: Jobs;
let today: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
  jobs = test.app.get(Jobs);
  today = (await lead('whoAmI')).body.today;
  // What the demonstration has asked and escalated is put aside: here every step is looked at from its beginning.
  await test.asOwner.query('delete from escalation_step; delete from round_request; delete from notice');
});
afterAll(() => test.close());

const query = <Row>(sql: string, values: unknown[] = []) => test.asOwner.query<Row[]>(sql, values);
const chased = async (roundId: string) =>
  (
    await query<{ step: string; due: string; n: number }>(
      `select step, due_on::text as due, count(*)::int as n from escalation_step
       where kind = 'chase' and round_id = $1 group by 1, 2 order by 2`,
      [roundId],
    )
  ).map(({ step, due, n }) => [step, due, n]);

describe('reminding by itself', () => {
  let roundId: string;
  let open: number;
  beforeAll(async () => {
    const days = { meetingOn: addDays(today, 50), deadlineOn: addDays(today, 40) };
    const made = (await lead('addRound', { body: { body: 'committee', ...days } })).body;
    roundId = made.line.id;
    const { line } = (await lead('askForUpdates', { params: { roundId }, version: made.line.version })).body;
    open = line.counts.asked - line.counts.answered;
  });

  it('waits for the day, and then reminds of every request that is open, once however often it is tried', async () => {
    await jobs.doNow('chasing', addDays(today, 9));
    expect(await chased(roundId)).toEqual([]);
    const [first, second] = await Promise.all([
      jobs.doNow('chasing', addDays(today, 10)),
      jobs.doNow('chasing', addDays(today, 10)),
    ]);
    expect([first, second].toSorted()).toEqual([false, true]);
    expect(await chased(roundId)).toEqual([['before', addDays(today, 10), open]]);
    // A day later the same reminder is still the one in force: it was sent.
    await jobs.doNow('chasing', addDays(today, 11));
    expect(await chased(roundId)).toHaveLength(1);
  });

  it('tells everybody of an agency once, by post, whatever number of actions it is about', async () => {
    const told = await query<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from notice n join person p on p.id = n.person_id
       where p.email = 'health.strathlorne@demonstration.example' group by kind order by kind`,
    );
    expect(told).toEqual([
      { kind: 'chased', n: 1 },
      { kind: 'update-asked', n: 1 },
    ]);
    const [step] = await query<{ told: string[]; why: string }>(
      `select told, why from escalation_step e join agency g on g.id = e.agency_id and g.name = 'NHS North Lorne'
       where round_id = $1 limit 1`,
      [roundId],
    );
    const { post } = (await health('whoAmI')).body;
    expect(step?.told).toContain(post);
    expect(step?.why).toMatch(/^Updates are wanted by .*, in 30 days\.$/);
  });

  it('leaves those alone who have answered', async () => {
    const asked = (await health('listAsked')).body.asked.find((each) => each.roundId === roundId);
    const request = asked?.actions.find(({ answeredOn }) => answeredOn === null);
    await health('confirmNothingChanged', {
      ...{ params: { requestId: request?.requestId ?? '' }, version: request?.row.version ?? 0 },
    });
    await jobs.doNow('chasing', addDays(today, 33));
    expect((await chased(roundId)).at(-1)).toEqual(['before', addDays(today, 33), open - 1]);
  });

  it('says late once the deadline has passed, and again each week', async () => {
    for (const after of [41, 42, 47, 48]) await jobs.doNow('chasing', addDays(today, after));
    expect((await chased(roundId)).slice(-2)).toEqual([
      ['late', addDays(today, 41), open - 1],
      ['late', addDays(today, 48), open - 1],
    ]);
  });

  it('can be done by hand too, once a day', async () => {
    const params = { roundId };
    const { status, body } = await lead('chaseRound', { params });
    expect([status, body.chases.some(({ takenOn }) => takenOn === today)]).toEqual([201, true]);
    const again = await lead('chaseRound', { params });
    expect([again.status, again.problem.code]).toEqual([422, 'round.nobody-to-chase']);
  });
});

describe('escalating by itself', () => {
  const steps = () =>
    query<{ action: string; step: string; rung: string; told: string[]; outcome: string | null }>(
      `select e.action_id as action, step, rung, told, outcome from escalation_step e
       join committee c on c.id = e.committee_id and c.code = 'STL' where e.kind = 'escalation'`,
    );

  beforeAll(() =>
    test.asOwner.query(
      `update action set due_on = $1::date - 100 where id = (select a.id from action a
         join committee c on c.id = a.committee_id and c.code = 'STL'
         where a.delivery = 'in-progress' and a.closed_on is null order by a.id limit 1)`,
      [today],
    ),
  );

  it('takes each step once, however often and by however many it is looked for', async () => {
    await jobs.doNow('escalation', today);
    const taken = await steps();
    expect(taken.length).toBeGreaterThan(5);
    await Promise.all([1, 2, 3].map((ahead) => jobs.doNow('escalation', addDays(today, ahead)).catch(() => false)));
    const again = await steps();
    const names = again.map(({ action, step }) => `${action} ${step}`);
    for (const { action, step } of taken) expect(names.filter((name) => name === `${action} ${step}`)).toHaveLength(1);
  });

  it('brings whatever is overdue for more than 90 days to the chief officers, by post', async () => {
    const late = await query<{ id: string }>(
      `select a.id from action a join committee c on c.id = a.committee_id and c.code = 'STL'
       where a.delivery in ('not-started', 'in-progress') and a.closed_on is null and a.due_on < $1::date - 90`,
      [today],
    );
    const brought = (await steps()).filter(({ step }) => step === 'overdue-very-long');
    expect(late.length).toBeGreaterThan(0);
    expect(brought.map(({ action }) => action)).toEqual(expect.arrayContaining(late.map(({ id }) => id)));
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    const { post } = (await chief('whoAmI')).body;
    expect(brought.every(({ told, rung }) => rung === 'chief-officers' && told.includes(post))).toBe(true);
    const listed = (await chief('listEscalations')).body.steps;
    expect(listed[0]).toMatchObject({ rung: 'chief-officers', decisionSought: expect.any(String) });
    expect(listed.filter(({ reason }) => reason === 'overdue-very-long')).toHaveLength(brought.length);
  });

  it('shows an agency the steps on its own actions alone', async () => {
    const own = new Set((await health('listActions')).body.rows.map(({ id }) => id));
    const { steps: shown } = (await health('listEscalations')).body;
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ actionId }) => own.has(actionId))).toBe(true);
  });

  it('writes down by itself that a reason holds no longer', async () => {
    const [step] = await query<{ id: string; action: string }>(
      `select e.id, e.action_id as action from escalation_step e join committee c on c.id = e.committee_id
         and c.code = 'STL' where step = 'overdue' limit 1`,
    );
    const params = { actionId: step?.action ?? '' };
    const { version } = (await lead('showAction', { params })).body.row;
    const body = { dueOn: addDays(today, 200), reason: 'Agreed anew.', approvedBy: 'Sub-group' };
    await lead('changeDueDate', { params, version, body });
    await jobs.doNow('escalation', addDays(today, 4));
    const { steps: ofAction } = (await lead('listEscalations', { query: params })).body;
    expect(ofAction.find(({ id }) => id === step?.id)).toMatchObject({ outcome: 'This is no longer so.' });
  });

  it('keeps what the lead writes down of a step, once', async () => {
    const [step] = (await lead('listEscalations')).body.steps;
    const sent = { params: { stepId: step?.id ?? '' }, version: step?.version ?? 0, body: { outcome: 'Funds found.' } };
    expect((await lead('recordEscalationOutcome', sent)).body).toMatchObject({ outcome: 'Funds found.' });
    expect((await lead('recordEscalationOutcome', sent)).status).toBe(409);
  });
});
