import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlanRow, ReturnLine } from '@followthrough/domain';
import type ExcelJS from 'exceljs';
import { closeAction } from '../../../testing/close-action.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { openWorkbook, tableRows } from '../../../testing/open-workbook.js';

let test: TestApp;
let lead: Visitor;
let chief: Visitor;

beforeAll(async () => {
  test = await openTestApp();
  // The returns the demonstration has sealed are put aside: here the first is made.
  await test.asOwner.query('delete from made_return');
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  chief = await test.signIn('chief.strathlorne@demonstration.example');
});
afterAll(() => test.close());

async function make(kind: ReturnLine['kind'], visitor = lead): Promise<ReturnLine> {
  const { status, body } = await visitor('makeReturn', { body: { kind } });
  expect(status).toBe(201);
  return body;
}

async function open({ id }: ReturnLine, visitor = lead): Promise<ExcelJS.Workbook> {
  return openWorkbook((await visitor('downloadReturn', { params: { returnId: id } })).bytes);
}

const planRows = async (query: Record<string, string> = {}) => (await lead('listActions', { query })).body;
const countAll = async (sql: string) => Number((await test.asOwner.query<{ n: string }[]>(sql))[0]?.n);

describe('making a return to the committee', () => {
  let made: ReturnLine;
  let workbook: ExcelJS.Workbook;

  beforeAll(async () => {
    made = await make('committee');
    workbook = await open(made);
  });

  it('holds its seven sheets', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...['Read me', 'Action plan', 'PDSA log', 'Measures', 'Data', 'Themes', 'Changes since last return'],
    ]);
  });

  it('holds every action of the plan once, with real dates', async () => {
    const rows = tableRows(workbook.getWorksheet('Action plan'), 'Review');
    const {
      total,
      rows: [first],
    } = await planRows();
    expect(rows).toHaveLength(total);
    expect(made.actions).toBe(total);
    expect(new Set(rows.map((row) => row['Action id'])).size).toBe(total);
    const written = rows.find((row) => row['Action id'] === first?.id);
    expect(written).toMatchObject({ 'Action (how we intend to do it)': first?.text });
    expect(written?.['Current due date'] ?? null).toEqual(first?.dueOn ? new Date(`${first.dueOn}T00:00:00Z`) : null);
    expect(rows.filter((row) => row['Current due date'] instanceof Date).length).toBeGreaterThan(10);
  });

  it('holds every test of change, measure and reading there is', async () => {
    const own = `join committee c on c.id = x.committee_id and c.code = 'STL'`;
    const counts = { 'PDSA log': 'pdsa_cycle', Measures: 'measure', Data: 'reading' };
    for (const [sheet, table] of Object.entries(counts)) {
      const first = sheet === 'PDSA log' ? 'Review' : 'Measure';
      const there = await countAll(`select count(*) as n from ${table} x ${own}`);
      expect(there).toBeGreaterThan(0);
      expect(tableRows(workbook.getWorksheet(sheet), first)).toHaveLength(there);
    }
  });

  it('says what the chart of a measure with readings says', () => {
    const said = tableRows(workbook.getWorksheet('Measures'), 'Measure').map((row) => row['What the chart says']);
    expect(said).not.toContain('Not yet read');
  });

  it('counts learning, strengths and what nobody has confirmed apart', async () => {
    const themes = tableRows(workbook.getWorksheet('Themes'), 'Theme');
    const sum = (header: string) => themes.reduce((total, row) => total + Number(row[header]), 0);
    const onFindings = (rule: string) =>
      countAll(`select count(*) as n from theme_assignment x join committee c on c.id = x.committee_id
        where c.code = 'STL' and x.finding_id is not null and ${rule}`);
    const decided = `x.status in ('confirmed', 'added')`;
    expect(sum('Learning: findings')).toBe(await onFindings(`${decided} and x.stance = 'learning'`));
    expect(sum('Strengths: findings')).toBe(await onFindings(`${decided} and x.stance <> 'learning'`));
    expect(sum('Suggested, not confirmed')).toBe(await onFindings(`x.status = 'suggested'`));
    expect(sum('Learning: findings')).toBeGreaterThan(10);
  });

  it('says that there was no earlier return to compare with', () => {
    expect(JSON.stringify(workbook.getWorksheet('Changes since last return')?.getSheetValues())).toContain(
      'There was no earlier return, so nothing can be compared.',
    );
  });

  it('is marked, and names the post that made it and not the person', () => {
    const readMe = JSON.stringify(workbook.getWorksheet('Read me')?.getSheetValues());
    expect(readMe).toContain('OFFICIAL-SENSITIVE');
    expect(readMe).toContain('CPC Lead Officer, Strathlorne Child Protection Committee');
    expect(readMe).not.toContain('Morven Tait');
  });

  it('is kept, byte for byte, with who made it', async () => {
    const { bytes, headers } = await lead('downloadReturn', { params: { returnId: made.id } });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.sha256);
    expect(bytes.length).toBe(made.bytes);
    expect(made.madeBy).toBe('Morven Tait, CPC Lead Officer');
    expect(made.fileName).toMatch(/^Strathlorne CPC return \d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(headers['content-disposition']).toContain(`filename="${made.fileName}"`);
    expect(headers['content-type']).toContain('spreadsheetml.sheet');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('making the next return to the committee', () => {
  let first: PlanRow;
  let rows: Record<string, unknown>[];

  beforeAll(async () => {
    const [row] = (await planRows({ delivery: 'in-progress', order: 'due' })).rows.filter(
      ({ closedOn, standing }) => closedOn === null && standing.colour !== 'red',
    );
    if (row === undefined) throw new Error('The demonstration has no open action');
    first = row;
    await make('committee');
    await lead('changeDueDate', {
      ...{ params: { actionId: row.id }, version: row.version },
      body: { dueOn: '2031-03-31', reason: 'The supplier is late.', approvedBy: 'Improvement sub-group' },
    });
    rows = tableRows((await open(await make('committee'))).getWorksheet('Changes since last return'), 'Changed on');
  });

  it('lists what changed, exactly that, with before, after, why and by whom', () => {
    expect(rows.map((row) => [row['Action id'], row['What changed']])).toEqual([[first.id, 'Due date']]);
    expect(rows[0]).toMatchObject({
      ...{ Review: first.reviewReference, 'What it is about': first.text, After: '31/03/2031' },
      ...{ 'Reason given': 'The supplier is late.' },
      'Changed by': 'CPC improvement lead, agreed by Improvement sub-group',
    });
    expect(rows[0]?.['Changed on']).toBeInstanceOf(Date);
  });

  it('lists a closure with who decided it, and every state that moved with it', async () => {
    const found = (await planRows({ delivery: 'delivered' })).rows.find(({ closedOn }) => closedOn === null);
    if (found === undefined) throw new Error('The demonstration has no delivered action that is open');
    await lead('addEvidence', {
      ...{ params: { actionId: found.id }, version: found.version },
      body: { title: 'Outcome survey', grade: 5, datedOn: '2026-10-01', note: '' },
    });
    const { row } = (await lead('showAction', { params: { actionId: found.id } })).body;
    const verifier = await test.signIn('member.strathlorne@demonstration.example');
    await closeAction({ actionId: row.id, basis: 'delivered-only', claimant: lead, verifier, lead });
    const sheet = (await open(await make('committee'))).getWorksheet('Changes since last return');
    const listed = tableRows(sheet, 'Changed on');
    expect(listed.map((change) => [change['Action id'], change['What changed'], change['After']])).toEqual([
      [row.id, 'Evidence grade', '5 – Outcome for children, including what they and families say'],
      [row.id, 'Closure', 'Closed without evidence of effect'],
    ]);
    expect(listed[1]).toMatchObject({
      ...{ 'Changed by': 'CPC improvement lead, agreed by Strathlorne CPC' },
      'Reason given': 'Agreed at the meeting.',
    });
  });

  it('gives the reason of the move that stands where a date moved twice in a day', async () => {
    for (const [dueOn, reason] of [
      ['2033-03-31', 'A first thought.'],
      ['2032-03-31', 'What was agreed.'],
    ] as const) {
      const { row } = (await lead('showAction', { params: { actionId: first.id } })).body;
      const { body } = await lead('changeDueDate', {
        ...{ params: { actionId: row.id }, version: row.version },
        body: { dueOn, reason, approvedBy: 'Improvement sub-group' },
      });
      expect(body.dueChanges[0]).toMatchObject({ to: dueOn, reason });
    }
    const sheet = (await open(await make('committee'))).getWorksheet('Changes since last return');
    expect(tableRows(sheet, 'Changed on')).toMatchObject([
      { 'Action id': first.id, After: '31/03/2032', 'Reason given': 'What was agreed.' },
    ]);
  });

  it('lists nothing when nothing changed since', async () => {
    const sheet = (await open(await make('committee'))).getWorksheet('Changes since last return');
    expect(JSON.stringify(sheet?.getSheetValues())).toContain('has changed since that return.');
  });

  it('counts from the last return of its own kind, whatever was sent to others since', async () => {
    const { row } = (await lead('showAction', { params: { actionId: first.id } })).body;
    await lead('changeDueDate', {
      ...{ params: { actionId: row.id }, version: row.version },
      body: { dueOn: '2031-06-30', reason: 'Later still.', approvedBy: 'Improvement sub-group' },
    });
    await make('chief-officers');
    const sheet = (await open(await make('committee'))).getWorksheet('Changes since last return');
    expect(tableRows(sheet, 'Changed on')).toMatchObject([{ 'Action id': first.id, After: '30/06/2031' }]);
  });
});

describe('making a return to the Chief Officers', () => {
  let workbook: ExcelJS.Workbook;

  beforeAll(async () => {
    workbook = await open(await make('chief-officers'), chief);
  });

  it('holds its six sheets', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...['Summary', 'Exceptions', 'Decisions and resources', 'Conclusions', 'Recurring themes', 'New reviews'],
    ]);
  });

  it('lists every action that is red or was brought to the chief officers, and says why', async () => {
    const { total } = await planRows({ colour: 'red' });
    const exceptions = tableRows(workbook.getWorksheet('Exceptions'), 'Review');
    const brought = await countAll(
      `select count(distinct e.action_id) as n from escalation_step e join committee c on c.id = e.committee_id
       where c.code = 'STL' and e.rung = 'chief-officers' and e.outcome is null`,
    );
    expect(total).toBeGreaterThan(0);
    expect(brought).toBeGreaterThan(0);
    expect(exceptions.length).toBeGreaterThanOrEqual(Math.max(total, brought));
    expect(exceptions.length).toBeLessThanOrEqual(total + brought);
    expect(exceptions.filter((row) => String(row['Why it is here']) !== 'It is red.')).toHaveLength(brought);
  });

  it('sets beside learning that came back the action that had been closed', async () => {
    const { afterClosure } = (await lead('listThemes')).body;
    const rows = tableRows(workbook.getWorksheet('Recurring themes'), 'Theme');
    const foundAgain = rows.filter((row) => row['Came back after closure'] !== 'No');
    expect(afterClosure.length).toBeGreaterThan(0);
    expect(foundAgain).toHaveLength(afterClosure.length);
    expect(foundAgain.every((row) => row['Closed on'] instanceof Date)).toBe(true);
    const since = afterClosure.filter(({ practice }) => practice === 'after');
    expect(rows.filter((row) => row['Came back after closure'] === 'Yes')).toHaveLength(since.length);
  });

  it('lists what still runs beside a review', async () => {
    const running = await countAll(
      `select count(*) as n from review_hold x join committee c on c.id = x.committee_id and c.code = 'STL'
       where x.ended_on is null`,
    );
    const listed = JSON.stringify(workbook.getWorksheet('New reviews')?.getSheetValues()).match(/"No hold recorded"/g);
    expect(running).toBeGreaterThan(0);
    expect(listed).toHaveLength(running);
  });
});

describe('asking for returns', () => {
  it('lists those of the committee, newest first', async () => {
    const made = await make('committee');
    const { returns } = (await chief('listReturns')).body;
    expect(returns[0]).toEqual(made);
  });

  it('keeps one when it is asked for many times at once', async () => {
    const before = (await lead('listReturns')).body.returns.length;
    const made = await Promise.all(Array.from({ length: 3 }, () => make('chief-officers')));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect((await lead('listReturns')).body.returns).toHaveLength(before + 1);
  });

  it('finds none of another committee', async () => {
    const made = await make('committee');
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await other('downloadReturn', { params: { returnId: made.id } })).status).toBe(404);
    expect((await other('listReturns')).body.returns).toEqual([]);
  });

  it('is refused to those who may not make one, and for a kind that is none', async () => {
    expect((await chief('makeReturn', { body: { kind: 'committee' } })).status).toBe(403);
    const refused = await lead('makeReturn', { body: { kind: 'quarterly' } });
    expect(refused.status).toBe(400);
    expect(refused.problem.fields).toMatchObject([{ path: 'kind' }]);
    expect((await lead('downloadReturn', { params: { returnId: 'none' } })).status).toBe(404);
  });

  it('is refused, keeping nothing, while a committee has no action', async () => {
    await test.asOwner.query(`
      insert into committee (code, name, kind) values ('NEW', 'New Child Protection Committee', 'CPC');
      update person_role set committee_id = (select id from committee where code = 'NEW')
      where person_id = (select id from person where email = 'lead.drumallan@demonstration.example')`);
    const fresh = await test.signIn('lead.drumallan@demonstration.example');
    const refused = await fresh('makeReturn', { body: { kind: 'committee' } });
    expect(refused.problem.code).toBe('return.nothing-to-report');
    expect((await fresh('listReturns')).body.returns).toEqual([]);
  });
});
