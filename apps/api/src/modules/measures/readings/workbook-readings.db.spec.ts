import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSheets } from '../../../../testing/make-sheet.js';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import type { Ids } from '../../../../testing/samples/ids.js';
import { measuresSamples } from '../../../../testing/samples/measures.js';

let test: TestApp;
let health: Visitor;
let measureId: string;
beforeAll(async () => {
  test = await openTestApp();
  health = await test.signIn('health.strathlorne@demonstration.example');
  const actionId = (await health('listActions', { query: { delivery: 'in-progress' } })).body.rows[0]?.id ?? '';
  const { body } = measuresSamples({} as Ids).addMeasure; // the definition names no id
  measureId = (await health('addMeasure', { params: { actionId }, body })).body.id;
});
afterAll(() => test.close());

const send = (body: Buffer, by = health, sheet?: number) =>
  by('understandWorkbook', {
    params: { measureId },
    query: { fileName: 'Readings.xlsx', ...(sheet === undefined ? {} : { sheet: `${sheet}` }) },
    body,
  });

const sheets = {
  Figures: [
    ['Plans read out at home'],
    ['Month', 'Read out', 'Made', 'Comments'],
    ['Jan 2026', 4, 9, 'Strike in the second week'],
    ['Feb 2026', 12, 10, ''],
    ['31/02/2026', 1, 2, ''],
  ],
  Notes: [['Kept by the team']],
};

describe('bringing readings in a workbook', () => {
  it('shows what was understood of a sheet, with the cell that is to be mended, and keeps nothing', async () => {
    const { status, body } = await send(makeSheets(sheets));
    expect(status).toBe(200);
    expect(body.sheet).toEqual({ read: 1, among: ['Figures', 'Notes'] });
    expect(body.remarks).toEqual(['Column D (“Comments”) is read as words and not kept.']);
    expect(body.rows.map(({ row, status: becomes, place }) => [row, becomes, place])).toEqual([
      [1, 'heading', null],
      [2, 'heading', null],
      [3, 'new', null],
      [4, 'wrong', 'B4'],
      [5, 'wrong', 'A5'],
    ]);
    expect((await health('listReadings', { params: { measureId } })).body.readings).toEqual([]);
  });

  it('reads another sheet when asked', async () => {
    const { body } = await send(makeSheets(sheets), health, 2);
    expect([body.sheet?.read, body.rows.map(({ status }) => status)]).toEqual([2, ['heading']]);
  });

  it('says what to do about a file that is no workbook', async () => {
    const { status, problem } = await send(Buffer.from('Month,Figure'));
    expect([status, problem.code, problem.fields?.[0]?.sentence]).toEqual([
      422,
      'file.refused',
      expect.stringContaining('.xlsx'),
    ]);
  });

  it('refuses more rows than can be looked at', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [40_000 + at, 1, 2]);
    const { status, problem } = await send(makeSheets({ Figures: rows }));
    expect([status, problem.fields?.[0]?.sentence]).toEqual([400, expect.stringContaining('10,000 rows')]);
  });

  it('reads nothing for whoever does not see the measure', async () => {
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await send(makeSheets(sheets), other)).status).toBe(404);
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    expect((await send(makeSheets(sheets), chief)).status).toBe(403);
  });
});
