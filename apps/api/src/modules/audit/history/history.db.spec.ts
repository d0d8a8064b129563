import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryKind, HistoryPage } from '@followthrough/domain';
import { readCheckpoint } from '../chain/checkpoint.js';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let nurse: Visitor;
let administrator: Visitor;
let actionId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  nurse = await test.signIn('health.strathlorne@demonstration.example');
  administrator = await test.signIn('administrator@demonstration.example');
  const { rows } = (await nurse('listActions', { query: { delivery: 'in-progress' } })).body;
  actionId = rows.find(({ dueOn }) => dueOn !== null)?.id ?? '';
});
afterAll(() => test.close());

const historyOf = async (visitor: Visitor, kind: HistoryKind, recordId: string, page = '1'): Promise<HistoryPage> =>
  (await visitor('showHistory', { params: { kind, recordId }, query: { page } })).body;
const one = async (sql: string) => (await test.asOwner.query<{ id: string }[]>(sql))[0]?.id ?? '';
const of = (code: string) => `committee_id = (select id from committee where code = '${code}')`;

describe('the history of an action', () => {
  it('says who did what and when, from what to what, and tells together what was done together', async () => {
    const { row } = (await lead('showAction', { params: { actionId } })).body;
    const sent = { dueOn: '2029-06-30', reason: 'The supplier was late.', approvedBy: 'Improvement sub-group' };
    await lead('changeDueDate', { params: { actionId }, version: row.version, body: sent });
    const [line] = (await historyOf(lead, 'action', actionId)).lines;
    expect(line).toMatchObject({ by: 'Morven Tait', role: 'CPC improvement lead' });
    expect(line?.what[0]).toMatch(/^Due date moved from \d+ \w+ \d{4} to 30 June 2029$/);
    expect(line?.what.at(-1)).toBe('Added the reason for a change of due date: “The supplier was late.”');
  });

  it('tells the agency that leads it the same', async () => {
    expect(await historyOf(nurse, 'action', actionId)).toEqual(await historyOf(lead, 'action', actionId));
  });

  it('tells an administrator the fields and never the words', async () => {
    const { lines } = await historyOf(administrator, 'action', actionId);
    expect(lines[0]?.what[0]).toMatch(/^Changed due date/);
    expect(JSON.stringify(lines)).not.toMatch(/supplier|2029/);
  });

  it('comes fifty changes at a time', async () => {
    for (let count = 0; count < 60; count += 1)
      await lead('addUpdate', { params: { actionId }, version: 1, body: { text: `Said for the ${count}th time.` } });
    const [first, second] = [await historyOf(lead, 'action', actionId), await historyOf(lead, 'action', actionId, '2')];
    expect(first.total).toBe(second.total);
    expect(second.lines.length).toBeGreaterThan(0);
    const seen = new Set([...first.lines, ...second.lines].map(({ id }) => id));
    expect(seen.size).toBe(first.lines.length + second.lines.length);
  });
});

describe('the history of every other kind of record', () => {
  const kinds: readonly (readonly [HistoryKind, string])[] = [
    ['review', 'review'],
    ['strategy', 'strategy'],
    ['finding', 'finding'],
    ['measure', 'measure'],
    ['cycle', 'pdsa_cycle'],
    ['evidence', 'evidence'],
    ['theme', 'theme_assignment'],
    ['round', 'reporting_round'],
  ];

  it.each(kinds)('is told to its committee, and is not there for another: %s', async (kind, table) => {
    const own = await one(`select id from ${table} where ${of('STL')} limit 1`);
    const { lines, total } = await historyOf(lead, kind, own);
    expect(total).toBeGreaterThan(0);
    expect(
      lines.every(({ what }) => what.length > 0 && what.every((sentence) => !sentence.includes('undefined'))),
    ).toBe(true);
    const theirs = await one(`select id from ${table} where ${of('CAR')} limit 1`);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const [foreign, none] = await Promise.all(
      [theirs, nowhere].map((recordId) => lead('showHistory', { params: { kind, recordId } })),
    );
    expect([foreign?.status, foreign?.problem]).toEqual([404, none?.problem]);
  });

  it('tells of a round what became of it, step by step, with what hangs on it', async () => {
    const sent = { body: 'committee', meetingOn: '2031-03-10', deadlineOn: '2031-02-24' };
    const { line } = (await lead('addRound', { body: sent })).body;
    const params = { roundId: line.id };
    await lead('changeRoundDays', { params, version: 1, body: { meetingOn: '2031-03-17', deadlineOn: '2031-02-24' } });
    await lead('addRoundNote', { params, body: { text: 'The larger room.' } });
    const { lines } = await historyOf(lead, 'round', line.id);
    expect(lines.map(({ what }) => what)).toEqual([
      ['Added a note: “The larger room.”'],
      ['Day of the meeting moved from 10 March 2031 to 17 March 2031'],
      ['Added the round'],
    ]);
  });

  it('tells of a closure who decided, and nothing to another committee', async () => {
    const closureId = await one(`select id from closure where ${of('STL')} limit 1`);
    const { lines } = await historyOf(lead, 'closure', closureId);
    expect(lines.at(-1)?.what.join()).toContain('Added a decision to close');
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await carsemuir('showHistory', { params: { kind: 'closure', recordId: closureId } })).status).toBe(404);
  });

  it('tells a committee what was changed in its settings', async () => {
    const committeeId = await one(`select id from committee where code = 'STL'`);
    const { lines } = await historyOf(lead, 'committee', committeeId);
    expect(lines.at(-1)?.what).toContain('Added the committee');
  });

  it('tells an administrator what was done to an account, and nobody else', async () => {
    const personId = await one(`select id from person where email = 'police@demonstration.example'`);
    const version = (await administrator('listPeople')).body.people.find(({ id }) => id === personId)?.version ?? 0;
    await administrator('setPersonActive', { params: { personId }, version, body: { active: false } });
    expect((await historyOf(administrator, 'person', personId)).lines[0]?.what).toEqual(['Changed may sign in']);
    expect((await lead('showHistory', { params: { kind: 'person', recordId: personId } })).status).toBe(404);
  });
});

describe('asking whether the record of changes holds', () => {
  it('is answered for every chain, with the last checkpoint', async () => {
    const { chains, checkpoint } = (await administrator('showAuditChains')).body;
    expect(chains.map(({ name }) => name)).toContain('Strathlorne Child Protection Committee');
    expect(chains.filter(({ brokenAt }) => brokenAt !== null)).toEqual([]);
    expect(checkpoint).toBeNull();
  });

  it('is written down by an administrator to be kept elsewhere, which is recorded itself', async () => {
    const { status, body } = await administrator('takeCheckpoint');
    expect([status, body.fileName]).toEqual([201, expect.stringMatching(/^followthrough-checkpoint-.*\.txt$/)]);
    expect(readCheckpoint(body.text).heads.map(({ name }) => name)).toContain('Strathlorne Child Protection Committee');
    const { checkpoint } = (await administrator('showAuditChains')).body;
    expect(checkpoint?.by).toMatch(/^\S+ \S+/);
    expect((await administrator('listAudit')).body.entries[0]?.subject).toBe('Checkpoint of this record');
  });

  it('names the place where a chain was broken', async () => {
    await test.asOwner.transaction(async (manager) => {
      await manager.query(`set local session_replication_role = 'replica'`);
      await manager.query(`update audit_entry set person_name = 'Nobody' where position = (select position from audit_link
        where sequence = 9 and chain_id = (select id from committee where code = 'DRU'))`);
    });
    const broken = (await administrator('showAuditChains')).body.chains.filter(({ brokenAt }) => brokenAt !== null);
    expect(broken).toMatchObject([{ name: 'Drumallan Child Protection Committee', brokenAt: 9 }]);
  });
});
