import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysBetween, addDays, type RoundPage, type RoundPosition } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { openWorkbook, tableRows } from '../../../testing/open-workbook.js';

let test: TestApp;
let lead: Visitor;
let member: Visitor;
let chief: Visitor;
let today: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  member = await test.signIn('member.strathlorne@demonstration.example');
  chief = await test.signIn('chief.strathlorne@demonstration.example');
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
