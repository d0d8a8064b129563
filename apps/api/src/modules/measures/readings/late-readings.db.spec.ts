import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { measuresSamples } from '../../../../testing/samples/measures.js';
import type { Ids } from '../../../../testing/samples/ids.js';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let health: Visitor;
let measureId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
  const actionId = (await health('listActions', { query: { delivery: 'in-progress' } })).body.rows[0]?.id ?? '';
  const { body } = measuresSamples({} as Ids).addMeasure; // the definition names no id
  measureId = (await lead('addMeasure', { params: { actionId }, body })).body.id;
});
afterAll(() => test.close());

const asked = async (visitor: Visitor) =>
  (await visitor('listNotices')).body.notices.filter(({ link }) => link === `/measures/${measureId}/readings`).length;

describe('a reading that is late', () => {
  it('is said in the list of measures, by the month that is missing, until it is there', async () => {
    const listed = async () => (await health('listMeasures')).body.measures.find(({ id }) => id === measureId)?.late;
    expect(await listed()).toEqual({ of: 'January 2026', dueOn: '2026-02-14' });
    const reading = { value: 40, numerator: null, denominator: null, provisional: false, note: '', corrects: null };
    const body = { readings: [{ ...reading, on: '2026-01-31' }], reason: '' };
    await health('addReadings', { params: { measureId }, body });
    expect(await listed()).toMatchObject({ of: 'February 2026' });
  });

  it('is told on the first page of those who may enter it, the longest late first, and of nobody else', async () => {
    const { readings, total } = (await health('listLateReadings')).body;
    expect(total).toBeGreaterThanOrEqual(readings.length);
    expect(readings.map(({ dueOn }) => dueOn)).toEqual(readings.map(({ dueOn }) => dueOn).toSorted());
    expect(readings.find((late) => late.measureId === measureId)).toMatchObject({ of: 'February 2026' });
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    expect((await chief('listLateReadings')).status).toBe(403);
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    const theirs = (await carsemuir('listLateReadings')).body.readings;
    expect(theirs.some((late) => late.measureId === measureId)).toBe(false);
  });

  it('is asked for once a period, of those who answer for the action and of the lead', async () => {
    await test.runJob('late-readings', '2026-03-15');
    await test.runJob('late-readings', '2026-03-16');
    expect([await asked(health), await asked(lead)]).toEqual([1, 1]);
    await test.runJob('late-readings', '2026-04-15');
    expect([await asked(health), await asked(lead)]).toEqual([2, 2]);
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    expect(await asked(carsemuir)).toBe(0);
  });
});
