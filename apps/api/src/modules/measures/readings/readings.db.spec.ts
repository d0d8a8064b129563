import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeasureDefinition, NewReading } from '@followthrough/domain';
import { measuresSamples } from '../../../../testing/samples/measures.js';
import type { Ids } from '../../../../testing/samples/ids.js';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let health: Visitor;
let actionId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
  actionId = (await health('listActions', { query: { delivery: 'in-progress' } })).body.rows[0]?.id ?? '';
});
afterAll(() => test.close());

async function newMeasure(changed: Partial<MeasureDefinition> = {}): Promise<string> {
  const { body } = measuresSamples({} as Ids).addMeasure; // the definition names no id
  return (await lead('addMeasure', { params: { actionId }, body: { ...body, ...changed } })).body.id;
}

const reading = (on: string, numerator: number, denominator = 20): NewReading => ({
  ...{ on, value: null, numerator, denominator, provisional: false, note: '', corrects: null },
});
const entered = (measureId: string, readings: NewReading[], reason = '') =>
  health('addReadings', { params: { measureId }, body: { readings, reason } });
const understood = async (measureId: string, text: string) =>
  (await health('understandReadings', { params: { measureId }, body: { text } })).body.rows;

describe('entering readings', () => {
  it('is for those who lead the action; what was pasted is shown before it is saved', async () => {
    const measureId = await newMeasure();
    const rows = await understood(measureId, 'Month\tSeen\tAll\nJan 2026\t12\t20\nFeb 2026\t25\t20\n');
    expect(rows.map(({ row, status }) => [row, status])).toEqual([
      [1, 'heading'],
      [2, 'new'],
      [3, 'wrong'],
    ]);
    expect((await lead('listReadings', { params: { measureId } })).body.readings).toEqual([]);
    const { status, body } = await entered(measureId, [reading('2026-01-31', 12)]);
    expect([status, body.readings]).toMatchObject([201, [{ period: 'January 2026', shown: 60, denominator: 20 }]]);
    const member = await test.signIn('member.strathlorne@demonstration.example');
    expect((await member('listReadings', { params: { measureId } })).body).toMatchObject({ mayChange: false });
  });

  it('keeps all or none, and says of each that is wrong where and why', async () => {
    const measureId = await newMeasure();
    const { status, problem } = await entered(measureId, [
      ...[reading('2026-01-31', 12), reading('2026-01-15', 3), reading('2026-02-28', 21), reading('2199-01-31', 1)],
    ]);
    expect([status, problem.fields?.map(({ path }) => path)]).toEqual([
      400,
      ['readings.1.on', 'readings.2.numerator', 'readings.3.on'],
    ]);
    expect((await lead('listReadings', { params: { measureId } })).body.readings).toEqual([]);
  });

  it('never enters a second reading of a period beside the first, whoever comes at the same moment', async () => {
    const measureId = await newMeasure();
    const answers = await Promise.all([
      ...[3, 4, 5].map((count) => entered(measureId, [reading(`2026-01-${10 + count}`, count)])),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  });

  it('asks of ten thousand rows to be looked at a thousand at a time', async () => {
    const measureId = await newMeasure();
    const text = 'Jan 2026\t1\t2\n'.repeat(10_000);
    const { status, problem } = await health('understandReadings', { params: { measureId }, body: { text } });
    expect([status, problem.fields?.[0]?.path]).toEqual([400, 'text']);
    expect(problem.fields?.[0]?.sentence).toMatch(/^These are 10,000 rows\. Bring at most 1,000/);
  });

  it('answers of a measure of others as of one that does not exist', async () => {
    const measureId = await newMeasure();
    const [{ id = '' } = {}] = (await entered(measureId, [reading('2026-01-31', 12)])).body.readings;
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    const [ofMeasure, ofReading] = [{ params: { measureId } }, { params: { readingId: id }, version: 1 }];
    const answers = [
      await other('listReadings', ofMeasure),
      await other('understandReadings', { ...ofMeasure, body: { text: 'Jan 2026\t1' } }),
      await other('addReadings', { ...ofMeasure, body: { readings: [reading('2026-02-28', 1)], reason: '' } }),
      await other('excludeReading', { ...ofReading, body: { excluded: true, reason: 'No.' } }),
      await other('removeReading', { ...ofReading, body: { reason: 'No.' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('correcting readings', () => {
  it('shows old and new, asks why, and keeps what it was, who changed it and when', async () => {
    const measureId = await newMeasure();
    await entered(measureId, [reading('2026-01-31', 12)]);
    const [row] = await understood(measureId, '31/01/2026\t13\t20');
    expect(row).toMatchObject({ status: 'correction', numerator: 13, was: { numerator: 12, version: 1 } });
    const corrects = { readingId: row?.was?.id ?? '', version: 1 };
    const without = await entered(measureId, [{ ...reading('2026-01-31', 13), corrects }]);
    expect(without.problem.fields?.map(({ path }) => path)).toEqual(['reason']);
    const { body } = await entered(measureId, [{ ...reading('2026-01-31', 13), corrects }], 'A file came late.');
    expect(body.readings).toMatchObject([{ numerator: 13, version: 2 }]);
    expect(body.changes).toMatchObject([
      { kind: 'corrected', was: { numerator: 12 }, became: { numerator: 13 }, reason: 'A file came late.' },
    ]);
    const stale = await entered(measureId, [{ ...reading('2026-01-31', 14), corrects }], 'Again.');
    expect(stale.problem.code).toBe('record.changed-meanwhile');
  });

  it('leaves a reading out of the chart with its reason, and takes it in again', async () => {
    const measureId = await newMeasure();
    const [{ id = '' } = {}] = (await entered(measureId, [reading('2026-01-31', 12)])).body.readings;
    const params = { readingId: id };
    const out = await lead('excludeReading', { params, version: 1, body: { excluded: true, reason: 'Strike.' } });
    expect(out.body.readings).toMatchObject([{ exclusionReason: 'Strike.', numerator: 12 }]);
    const stale = await lead('excludeReading', { params, version: 1, body: { excluded: false, reason: 'No.' } });
    expect(stale.problem.code).toBe('record.changed-meanwhile');
    const back = await lead('excludeReading', { params, version: 2, body: { excluded: false, reason: 'Counted.' } });
    expect(back.body.readings).toMatchObject([{ exclusionReason: null }]);
    expect(back.body.changes.map(({ kind }) => kind)).toEqual(['included', 'excluded']);
  });

  it('takes away what was entered by mistake, and keeps that it was there', async () => {
    const measureId = await newMeasure();
    const [{ id = '' } = {}] = (await entered(measureId, [reading('2026-01-31', 12)])).body.readings;
    const removal = { params: { readingId: id }, version: 1, body: { reason: 'It is of another measure.' } };
    const { body } = await health('removeReading', removal);
    expect(body.readings).toEqual([]);
    expect(body.changes).toMatchObject([{ kind: 'removed', was: { numerator: 12 }, became: null }]);
    expect((await health('removeReading', removal)).status).toBe(404);
    expect((await entered(measureId, [reading('2026-01-31', 9)])).status).toBe(201);
  });

  it('refuses figures that cannot be, and a correction without a reason', async () => {
    const measureId = await newMeasure();
    const [{ id = '' } = {}] = (await entered(measureId, [reading('2026-01-31', 12)])).body.readings;
    const figures = {
      value: null,
      numerator: 30,
      denominator: 20,
      provisional: false,
      note: '',
      reason: 'Typed wrong.',
    };
    const correct = (body: typeof figures) => health('correctReading', { params: { readingId: id }, version: 1, body });
    expect((await correct(figures)).problem.fields?.[0]?.path).toBe('numerator');
    expect((await correct({ ...figures, numerator: 3, reason: '' })).problem.fields?.[0]?.path).toBe('reason');
    expect((await correct({ ...figures, numerator: 3 })).body.readings).toMatchObject([{ shown: 15 }]);
  });

  it('keeps what was done even from those who may do it', async () => {
    const rights = await test.asOwner.query<{ right: string }[]>(
      `select distinct privilege_type as right from information_schema.role_table_grants
       where table_name = 'reading_change' and grantee like 'followthrough%' order by 1`,
    );
    expect(rights.map(({ right }) => right)).toEqual(['INSERT', 'SELECT']);
  });
});
