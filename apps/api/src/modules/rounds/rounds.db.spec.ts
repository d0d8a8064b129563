import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysBetween, addDays, type AskedList, type RoundPage, type RoundPosition } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { openWorkbook, tableRows } from '../../../testing/open-workbook.js';

let test: TestApp;
let lead: Visitor;
let member: Visitor;
let chief: Visitor;
let health: Visitor;
let today: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  member = await test.signIn('member.strathlorne@demonstration.example');
  chief = await test.signIn('chief.strathlorne@demonstration.example');
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

describe('taking the position', () => {
  let taken: RoundPage;
  let position: RoundPosition;
  beforeAll(async () => {
    taken = (await lead('freezeRound', at(await ask()))).body;
    position = (await chief('showPosition', { params: { roundId: taken.line.id } })).body;
  });

  it('keeps every action of the committee as the plan and the first page showed it', async () => {
    const { position: counts, reviews } = (await lead('showDashboard')).body;
    expect(position.position.counts).toEqual(counts);
    expect(position.position.reviews).toEqual(reviews);
    expect(position.position.asAt).toBe(today);
    const { rows } = (await lead('listActions', { query: { order: 'due' } })).body;
    for (const row of rows)
      expect(position.position.actions.find(({ id }) => id === row.id)).toMatchObject({
        ...{ text: row.text, dueOn: row.dueOn, delivery: row.delivery, evidenceGrade: row.evidenceGrade },
        ...{ colour: row.standing.colour, colourReason: row.standing.reason, lastUpdate: row.lastUpdate },
      });
  });

  it('is not done twice, and moves its days no more', async () => {
    const again = await lead('freezeRound', at(taken));
    expect([again.status, again.problem.code]).toEqual([409, 'round.out-of-order']);
    const days = { meetingOn: addDays(today, 50), deadlineOn: addDays(today, 50) };
    expect((await lead('changeRoundDays', { ...at(taken), body: days })).status).toBe(409);
  });

  it('is done once by two who do it at the same moment', async () => {
    const round = await ask();
    const both = await Promise.all([lead('freezeRound', at(round)), lead('freezeRound', at(round))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await count('round_position where round_id = $1', [round.line.id])).toBe(1);
  });

  it('stays as it was whatever becomes of the plan, and says what changed since', async () => {
    const row = (await lead('listActions', { query: { delivery: 'in-progress' } })).body.rows.find(
      ({ closedOn }) => closedOn === null,
    );
    const params = { actionId: row?.id ?? '' };
    const { version } = (await lead('showAction', { params })).body.row;
    const moved = { dueOn: '2033-03-31', reason: 'The supplier is late.', approvedBy: 'Improvement sub-group' };
    expect((await lead('changeDueDate', { params, version, body: moved })).status).toBe(201);
    const later = (await member('showPosition', { params: { roundId: taken.line.id } })).body;
    expect(later.position).toEqual(position.position);
    const { changes, toToday } = (await chief('comparePosition', { params: { roundId: taken.line.id } })).body;
    expect(toToday).toBe(true);
    expect(changes).toContainEqual(
      expect.objectContaining({ actionId: row?.id, whatChanged: 'Due date', after: { on: '2033-03-31' } }),
    );
    const next = (await lead('freezeRound', at(await ask()))).body;
    const between = await lead('comparePosition', {
      ...{ params: { roundId: next.line.id }, query: { roundId: taken.line.id } },
    });
    expect(between.body.changes).toEqual(changes.filter(({ changedOn }) => daysBetween(changedOn, today) >= 0));
  });

  it('lets nobody change or delete what was taken, not even by the owner’s hand', async () => {
    const where = `where round_id = '${taken.line.id}'`;
    await expect(test.asOwner.query(`update round_position set sha256 = 'x' ${where}`)).rejects.toThrow(
      /stays as it is/,
    );
    await expect(test.asOwner.query(`delete from round_position ${where}`)).rejects.toThrow(/stays as it is/);
  });

  it('has nothing to show before', async () => {
    const early = await prepare();
    const { status, problem } = await lead('showPosition', { params: { roundId: early.line.id } });
    expect([status, problem.code]).toEqual([409, 'round.no-position']);
  });
});

describe('sealing', () => {
  let sealed: RoundPage;
  beforeAll(async () => {
    const frozen = (await lead('freezeRound', at(await ask()))).body;
    const { row } = (await lead('showAction', { params: { actionId: frozen.requests[0]?.actionId ?? '' } })).body;
    await lead('addUpdate', {
      ...{ params: { actionId: row.id }, version: row.version },
      body: { text: 'Something that came after the position was taken.' },
    });
    sealed = (await lead('sealRound', at(frozen))).body;
  });

  it('makes both returns from the position that was taken, not from today’s', async () => {
    expect(sealed.returns.map(({ kind }) => kind).toSorted()).toEqual(['chief-officers', 'committee']);
    const { position } = (await chief('showPosition', { params: { roundId: sealed.line.id } })).body;
    const made = sealed.returns.find(({ kind }) => kind === 'committee');
    const { bytes } = await chief('downloadReturn', { params: { returnId: made?.id ?? '' } });
    const rows = tableRows((await openWorkbook(bytes)).getWorksheet('Action plan'), 'Review');
    expect(rows).toHaveLength(position.actions.length);
    for (const action of position.actions) {
      const row = rows.find((each) => each['Action id'] === action.id);
      expect(row?.['Action (how we intend to do it)']).toBe(action.text);
      expect(row?.['Latest update'] ?? null).toBe(action.lastUpdate);
    }
    expect(made?.asAt).toBe(sealed.line.asAt);
  });

  it('gives out the same bytes every time, with the SHA-256 it says', async () => {
    for (const { id, sha256 } of sealed.returns) {
      const first = await lead('downloadReturn', { params: { returnId: id } });
      const second = await member('downloadReturn', { params: { returnId: id } });
      expect(first.bytes.equals(second.bytes)).toBe(true);
      expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(sha256);
    }
  });

  it('ends the round: nothing follows, and the database refuses what the code would let through', async () => {
    for (const step of ['askForUpdates', 'freezeRound', 'sealRound'] as const)
      expect((await lead(step, at(sealed))).problem.code).toBe('round.out-of-order');
    for (const change of [`state = 'frozen'`, 'meeting_on = meeting_on + 1', `sealed_by = 'x'`])
      await expect(
        test.asOwner.query(`update reporting_round set ${change} where id = '${sealed.line.id}'`),
      ).rejects.toThrow(/only goes on/);
  });

  it('is corrected by a note, and no other way', async () => {
    const text = 'The number of staff on page 3 should read 41.';
    const { status, body } = await lead('addRoundNote', { params: { roundId: sealed.line.id }, body: { text } });
    expect([status, body.notes.map((note) => note.text)]).toEqual([201, [text]]);
    expect(body.returns).toEqual(sealed.returns);
  });
});
