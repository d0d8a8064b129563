import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type AskedList, type RoundPage } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let member: Visitor;
let health: Visitor;
let today: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  member = await test.signIn('member.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
  today = (await lead('whoAmI')).body.today;
});
afterAll(() => test.close());

const count = async (sql: string, values: unknown[] = []) =>
  Number((await test.asOwner.query<{ n: string }[]>(`select count(*) as n from ${sql}`, values))[0]?.n);
const at = ({ line: { id, version } }: RoundPage) => ({ params: { roundId: id }, version });

async function prepare(by = lead): Promise<RoundPage> {
  const days = { meetingOn: addDays(today, 30), deadlineOn: addDays(today, 20) };
  const { status, body } = await by('addRound', { body: { body: 'committee', ...days } });
  expect(status).toBe(201);
  return body;
}

async function ask(by = lead): Promise<RoundPage> {
  const { status, body } = await by('askForUpdates', at(await prepare(by)));
  expect(status).toBe(201);
  return body;
}

const askedIn = (list: AskedList, round: RoundPage) => list.asked.find(({ roundId }) => roundId === round.line.id);

describe('asking for updates', () => {
  let round: RoundPage;
  beforeAll(async () => {
    round = await ask();
  });

  it('asks each agency with a lead on an open action of the plans, once', async () => {
    const expected = await count(
      `(select distinct a.id, l.agency_id from action a join action_lead l on l.action_id = a.id
        join committee c on c.code = 'STL' and c.id = any(a.committee_ids)
        where a.delivery in ('not-started', 'in-progress') and a.closed_on is null
          and (a.starts_on is null or a.starts_on <= $1) and l.agency_id is not null) x`,
      [today],
    );
    expect(round.requests).toHaveLength(expected);
    expect(round.line.counts.asked).toBe(expected);
    expect(round.byAgency.reduce((sum, { counts }) => sum + counts.asked, 0)).toBe(expected);
    expect(round.plans.length).toBeGreaterThan(2);
  });

  it('shows an agency what it is asked, and nothing of another', async () => {
    const asked = askedIn((await health('listAsked')).body, round);
    const own = round.requests.filter(({ agency }) => agency === 'NHS North Lorne');
    expect(asked?.actions.map(({ requestId }) => requestId).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    expect(asked?.left).toBe(own.filter(({ standing }) => standing !== 'answered').length);
    const [other] = round.requests.filter(({ agency, id }) => agency !== 'NHS North Lorne' && id !== '');
    const refused = await health('confirmNothingChanged', { params: { requestId: other?.id ?? '' }, version: 1 });
    expect(refused.status).toBe(404);
  });

  it('is answered by an update of that agency, and of no other', async () => {
    const request = round.requests.find(
      ({ agency, standing }) => agency === 'NHS North Lorne' && standing === 'not-yet',
    );
    const params = { actionId: request?.actionId ?? '' };
    const { row } = (await health('showAction', { params })).body;
    await health('addUpdate', { params, version: row.version, body: { text: 'Two wards have begun.' } });
    const now = (await lead('showRound', { params: { roundId: round.line.id } })).body;
    const ofAction = now.requests.filter(({ actionId }) => actionId === params.actionId);
    expect(ofAction.find(({ id }) => id === request?.id)).toMatchObject({
      ...{ standing: 'answered', how: 'update', answeredOn: today },
    });
    for (const other of ofAction.filter(({ id }) => id !== request?.id)) expect(other.how).not.toBe('update');
  });

  it('is answered by the committee for everybody asked about an action', async () => {
    const request = round.requests.find(
      ({ agency, standing }) => agency !== 'NHS North Lorne' && standing === 'not-yet',
    );
    const params = { actionId: request?.actionId ?? '' };
    const { row } = (await lead('showAction', { params })).body;
    await lead('addUpdate', { params, version: row.version, body: { text: 'Told by telephone: begun.' } });
    const now = (await member('showRound', { params: { roundId: round.line.id } })).body;
    expect(now.requests.find(({ id }) => id === request?.id)).toMatchObject({ how: 'committee' });
  });

  it('cannot be done twice, and leaves the days of the round to be moved', async () => {
    const again = await lead('askForUpdates', at(round));
    expect([again.status, again.problem.code]).toEqual([409, 'round.out-of-order']);
    const days = { meetingOn: addDays(today, 40), deadlineOn: addDays(today, 25) };
    const moved = await lead('changeRoundDays', { ...at(round), body: days });
    expect(moved.body.line).toMatchObject(days);
    const late = await lead('changeRoundDays', { ...at(round), body: days });
    expect([late.status, late.problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });
});

describe('a round that is being prepared', () => {
  it('can be deleted with its plans and its notes, by who saw the newest of it, and leaves that on record', async () => {
    const round = await prepare();
    const { id } = round.line;
    await lead('addRoundNote', { params: { roundId: id }, body: { text: 'The hall is taken that day.' } });
    const stale = await lead('deleteRound', { params: { roundId: id }, version: round.line.version + 1 });
    expect(stale.problem.code).toBe('record.changed-meanwhile');
    expect((await member('deleteRound', at(round))).status).toBe(403);
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await carsemuir('deleteRound', at(round))).status).toBe(404);
    expect(round.may.delete).toBe(true);
    expect((await lead('deleteRound', at(round))).status).toBe(204);
    expect((await lead('showRound', { params: { roundId: id } })).status).toBe(404);
    expect(await count('round_note where round_id = $1', [id])).toBe(0);
    expect(await count(`audit_entry where subject_id = $1::text and verb = 'delete'`, [id])).toBe(1);
  });

  it('is part of what was done once agencies were asked, and can be deleted no more', async () => {
    const round = await ask();
    expect(round.may.delete).toBe(false);
    expect((await lead('deleteRound', at(round))).problem.code).toBe('round.out-of-order');
  });
});

describe('saying in one tap that nothing has changed', () => {
  it('is kept as an update that says so, moves nothing, and cannot be said twice', async () => {
    const round = await ask();
    const asked = askedIn((await health('listAsked')).body, round);
    const open = asked?.actions.find(({ answeredOn }) => answeredOn === null);
    const before = (await health('showAction', { params: { actionId: open?.row.id ?? '' } })).body;
    const tap = { params: { requestId: open?.requestId ?? '' }, version: open?.row.version ?? 0 };
    expect((await health('confirmNothingChanged', tap)).status).toBe(204);
    const after = (await health('showAction', { params: { actionId: open?.row.id ?? '' } })).body;
    expect(after.updates[0]?.text).toMatch(/^Nothing has (changed since the update of|happened yet)/);
    expect(after.row).toMatchObject({
      ...{ delivery: before.row.delivery, effect: before.row.effect, declared: before.row.declared },
      ...{ dueOn: before.row.dueOn, lastUpdateOn: today },
    });
    const now = (await lead('showRound', { params: { roundId: round.line.id } })).body;
    expect(now.requests.find(({ id }) => id === open?.requestId)).toMatchObject({ how: 'nothing-changed' });
    const again = await health('confirmNothingChanged', { ...tap, version: after.row.version });
    expect([again.status, again.problem.code]).toEqual([409, 'round.already-answered']);
  });

  it('is refused to whoever has not seen the newest of the action', async () => {
    const round = await ask();
    const open = askedIn((await health('listAsked')).body, round)?.actions.find(
      ({ answeredOn }) => answeredOn === null,
    );
    const stale = await health('confirmNothingChanged', {
      ...{ params: { requestId: open?.requestId ?? '' }, version: (open?.row.version ?? 0) + 7 },
    });
    expect([stale.status, stale.problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });
});

describe('a round that cannot be', () => {
  it.each([
    ['a meeting that has been', -2, -3, ['deadlineOn', 'meetingOn']],
    ['a deadline after the meeting', 5, 9, ['deadlineOn']],
  ])('is refused for %s', async (_, meeting, deadline, paths) => {
    const body = { body: 'committee', meetingOn: addDays(today, meeting), deadlineOn: addDays(today, deadline) };
    const { status, problem } = await lead('addRound', { body });
    expect([status, problem.fields?.map(({ path }) => path).toSorted()]).toEqual([400, paths]);
  });

  it('covers no plan of another committee, and nothing is kept', async () => {
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    const [foreign] = (await other('listRounds')).body.openPlans;
    const [own] = (await lead('listRounds')).body.openPlans;
    const rounds = await count('reporting_round');
    const days = { meetingOn: addDays(today, 9), deadlineOn: addDays(today, 9) };
    const reviewIds = [own?.reviewId, foreign?.reviewId];
    const { status } = await lead('addRound', { body: { body: 'committee', ...days, reviewIds } });
    expect([status, await count('reporting_round')]).toEqual([404, rounds]);
  });

  it('asks nobody when its plans have nothing left to do', async () => {
    const [done] = await test.asOwner.query<{ id: string }[]>(
      `select r.id from review r join committee c on c.id = r.committee_id and c.code = 'STL'
       where exists (select from strategy s where s.review_id = r.id) and not exists (
         select from strategy s join strategy_action x on x.strategy_id = s.id join action a on a.id = x.action_id
         where s.review_id = r.id and a.delivery in ('not-started', 'in-progress')) limit 1`,
    );
    const days = { meetingOn: addDays(today, 9), deadlineOn: addDays(today, 9) };
    const { body } = await lead('addRound', { body: { body: 'committee', ...days, reviewIds: [done?.id] } });
    const { status, problem } = await lead('askForUpdates', at(body));
    expect([status, problem.code]).toEqual([422, 'round.no-open-plan']);
  });
});
