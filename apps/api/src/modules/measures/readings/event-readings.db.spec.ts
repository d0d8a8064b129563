import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
  const definition = { ...body, unit: 'gap', cadence: 'event', targets: [] };
  measureId = (await health('addMeasure', { params: { actionId }, body: definition })).body.id;
});
afterAll(() => test.close());

const enter = (on: string, value: number | null) =>
  health('addReadings', {
    params: { measureId },
    body: {
      readings: [{ on, value, numerator: null, denominator: null, provisional: false, note: '', corrects: null }],
      reason: '',
    },
  });

describe('entering events by their days', () => {
  it('asks for the days of the first, for there is no event to count from', async () => {
    const { status, problem } = await enter('2026-01-10', null);
    expect([status, problem.fields?.[0]?.path]).toEqual([400, 'readings.0.value']);
    expect((await enter('2026-01-10', 31)).status).toBe(201);
  });

  it('counts the days of the next from the latest there is', async () => {
    const { body } = await enter('2026-01-24', null);
    expect(body.readings.map(({ on, value }) => [on, value])).toEqual([
      ['2026-01-24', 14],
      ['2026-01-10', 31],
    ]);
  });

  it('asks for the days of one that comes before others', async () => {
    expect((await enter('2026-01-15', null)).status).toBe(400);
  });

  it('shows what was understood of days alone, and draws so few as a timeline', async () => {
    const { rows } = (
      await health('understandReadings', { params: { measureId }, body: { text: '03/02/2026\n20/02/2026' } })
    ).body;
    expect(rows.map(({ status, value }) => [status, value])).toEqual([
      ['new', 10],
      ['new', 17],
    ]);
    const { chart, openGap } = (await health('showMeasure', { params: { measureId } })).body;
    expect([chart, openGap]).toEqual(['Timeline', expect.stringContaining('since the last event')]);
  });
});
