import { describe, expect, it } from '@jest/globals';
import {
  exampleActions,
  makeActionRow,
  makeCommitteeReturn,
  makeIdentity,
  openWorkbook,
  partsOf,
  tableRows,
} from '../../testing/index.js';
import type { CommitteeReturn } from './content.js';
import { writeCommitteeReturn } from './write-committee-return.js';

const write = (overrides: Partial<CommitteeReturn> = {}) => writeCommitteeReturn(makeCommitteeReturn(overrides));

async function rowsOf(sheet: string, firstHeader: string, overrides: Partial<CommitteeReturn> = {}) {
  return tableRows((await openWorkbook(await write(overrides))).getWorksheet(sheet), firstHeader);
}

const nothing = { actions: [], cycles: [], measures: [], readings: [], themes: [], changes: { since: null, rows: [] } };

describe('writing a committee’s return', () => {
  it('has its seven sheets in order', async () => {
    const workbook = await openWorkbook(await write());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Read me',
      'Action plan',
      'PDSA log',
      'Measures',
      'Data',
      'Themes',
      'Changes since last return',
    ]);
  });

  it('keeps the five national headings word for word and side by side', async () => {
    const sheet = (await openWorkbook(await write())).getWorksheet('Action plan');
    const headings = [5, 6, 7, 8, 9].map((column) => sheet?.getCell(4, column).value);
    expect(headings).toEqual([
      'Action (how we intend to do it)',
      'Timescale',
      'Responsible lead',
      'Performance measure (how well are we doing?)',
      'Analysis of performance (are we making a difference?)',
    ]);
  });

  it('says where each action stands, delivery and effect apart', async () => {
    const rows = await rowsOf('Action plan', 'Review');
    expect(rows).toHaveLength(exampleActions.length);
    expect(rows[1]).toMatchObject({
      Review: 'STL-2022-01',
      'Strategy no.': 'S4',
      'Original due date': new Date('2025-03-31T00:00:00Z'),
      'Current due date': new Date('2026-01-31T00:00:00Z'),
      'Times moved': 3,
      'Days slipped': 306,
      Delivery: 'In progress',
      Effect: 'Not yet known',
      Status: '■ Red',
      'Declared status': '▲ Amber',
      'Evidence grade': '0 – No evidence',
      'Action id': exampleActions[1]?.actionId,
    });
    expect(rows[2]?.['Evidence grade']).toBe('Not yet graded');
    expect(rows[4]?.['Closed on what basis']).toBe('Closed without evidence of effect');
  });

  it('uses the committee’s own words and tint for a status', async () => {
    const { colourKey } = makeIdentity();
    const identity = makeIdentity({
      colourKey: { ...colourKey, blue: { symbol: '✔', word: 'Complete', meaning: 'Done.', tint: 'green' } },
    });
    const sheet = (await openWorkbook(await write({ identity }))).getWorksheet('Action plan');
    const cell = sheet?.getCell(5, 20);
    expect(cell?.value).toBe('✔ Complete');
    expect(cell?.fill).toEqual(sheet?.getCell(5, 21).fill);
  });

  it('counts in its Read me what its sheets hold', async () => {
    const sheets = await rowsOf('Read me', 'Sheet');
    expect(sheets.map((row) => row['Rows'])).toEqual([5, 2, 1, 5, 2, 1]);
    const statuses = await rowsOf('Read me', 'Status');
    expect(statuses.map((row) => [row['Status'], row['Actions']])).toEqual([
      ['◆ Blue', 2],
      ['● Green', 0],
      ['▲ Amber', 1],
      ['■ Red', 1],
      ['○ Grey', 1],
      ['– None', 0],
    ]);
    const pairs = await rowsOf('Read me', 'Delivery');
    expect(pairs.reduce((sum, row) => sum + Number(row['Number']), 0)).toBe(5);
  });

  it('says plainly that a prediction was not recorded', async () => {
    const rows = await rowsOf('PDSA log', 'Review');
    expect(rows[1]).toMatchObject({ Cycle: 2, Prediction: 'None recorded', Started: new Date('2025-06-09T00:00:00Z') });
  });

  it('says what a test was for, that it was stopped and why', async () => {
    const rows = await rowsOf('PDSA log', 'Review');
    expect(rows[1]).toMatchObject({
      Purpose: 'Test a change',
      Stopped: new Date('2025-06-20T00:00:00Z'),
      'Why it was stopped': 'A family was asked the same questions twice.',
    });
  });

  it('says who sees to a measure, how often it is read, and which reading is late', async () => {
    const [row] = await rowsOf('Measures', 'Measure');
    expect(row).toMatchObject({
      ...{ Owner: 'Quality officer', 'How often': 'Monthly', 'Late reading': 'March 2026, expected by 14/04/2026' },
      ...{ 'What it comes to': 'Too early to say', 'Read as': 'Run chart, rules scotland, method 2.0.0' },
    });
  });

  it('leaves a hidden figure empty, which is not 0, and says that it is hidden', async () => {
    const [reading] = makeCommitteeReturn().readings;
    const hidden = 'Rests on a count under 5';
    const none = { numerator: null, denominator: null, value: null, note: null };
    const bytes = await write({ readings: reading ? [{ ...reading, ...none, hidden }] : [] });
    const [row] = tableRows((await openWorkbook(bytes)).getWorksheet('Data'), 'Measure');
    expect(row).toMatchObject({ Hidden: hidden });
    expect([row?.['Numerator'] ?? null, row?.['Denominator'] ?? null, row?.['Value'] ?? null]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('sets readings out one a row, in full precision', async () => {
    const rows = await rowsOf('Data', 'Measure');
    expect(rows[1]).toMatchObject({ Numerator: 4, Denominator: 7, Value: 400 / 7, Unit: 'percent' });
  });

  it('keeps learning and strengths apart', async () => {
    const rows = await rowsOf('Themes', 'Theme');
    expect(rows.map((row) => [row['Learning: findings'], row['Strengths: findings']])).toEqual([
      [3, 0],
      [0, 2],
    ]);
  });

  it('names the return that changes are counted from, and shows both values', async () => {
    const sheet = (await openWorkbook(await write())).getWorksheet('Changes since last return');
    expect(sheet?.getCell('A3').value).toBe(
      'What changed since: Committee meeting of December 2025 (as at 15/12/2025).',
    );
    expect(tableRows(sheet, 'Changed on')[0]).toMatchObject({ Before: '31/10/2025', After: '31/01/2026' });
  });

  it('tells a first return from one in which nothing changed', async () => {
    const first = (await openWorkbook(await write(nothing))).getWorksheet('Changes since last return');
    expect(first?.getCell('A3').value).toBe('There was no earlier return, so nothing can be compared.');
    expect(first?.getCell('A5').value).toBe('This is the first return.');
    const changes = { since: { title: 'March meeting', asAt: '2026-03-01' }, rows: [] };
    const same = (await openWorkbook(await write({ changes }))).getWorksheet('Changes since last return');
    expect(same?.getCell('A5').value).toBe(
      'No action’s words, dates, delivery, effect, evidence grade, closure or status has changed since that return. Updates are in the action plan.',
    );
  });

  it('opens with a sentence and no table in place of rows that are not there', async () => {
    const bytes = await write(nothing);
    const workbook = await openWorkbook(bytes);
    expect(workbook.getWorksheet('Action plan')?.getCell('A5').value).toBe('No actions are recorded.');
    expect(workbook.getWorksheet('Action plan')?.getTables()).toHaveLength(0);
    expect([...partsOf(bytes).keys()].filter((name) => name.startsWith('xl/tables/table'))).toHaveLength(2);
  });

  it('holds 10,000 actions', async () => {
    const actions = Array.from({ length: 10_000 }, (_, index) => makeActionRow({ actionId: `action ${index}` }));
    const parts = partsOf(await write({ ...nothing, actions }));
    expect(parts.get('xl/worksheets/sheet2.xml')?.match(/<row /g)).toHaveLength(10_004);
    expect(parts.get('xl/tables/table4.xml')).toContain('ref="A4:AA10004"');
  });
});
