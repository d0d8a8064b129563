import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInWords, type ChartToTake } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { openWorkbook } from '../../../testing/open-workbook.js';

let test: TestApp;
let lead: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
});
afterAll(() => test.close());

const measures = async () => (await lead('listMeasures')).body.measures;
const toTake = async (measureId: string): Promise<ChartToTake> =>
  (await lead('showChartToTake', { params: { measureId } })).body;
const smallOne = async () => {
  for (const { id, unit } of await measures()) if (unit === 'percent' && (await toTake(id)).small > 0) return id;
  throw new Error('No measure of the demonstration rests on small counts.');
};

async function cellsOf(measureId: string, query = {}): Promise<unknown[]> {
  const { bytes } = await lead('downloadChart', { params: { measureId }, query });
  const cells: unknown[] = [];
  (await openWorkbook(bytes)).eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => cells.push(cell.value instanceof Date ? cell.value.toISOString() : cell.value)),
    ),
  );
  return cells;
}

describe('taking a chart along as a workbook', () => {
  it('gives the figures the chart was drawn from, under a safe name, and writes down who took it', async () => {
    const measureId = (await measures())[0]?.id ?? '';
    const chart = (await lead('showMeasure', { params: { measureId } })).body;
    const answer = await lead('downloadChart', { params: { measureId } });
    expect(answer.status).toBe(200);
    const cells = await cellsOf(measureId);
    for (const { value } of chart.points) expect(cells).toContain(value);
    expect(cells).toEqual(expect.arrayContaining([chart.sentence, chart.paragraph, chart.definition]));
    const taken = await test.asOwner.query(`select from audit_entry where verb = 'read' and subject_id = $1`, [
      measureId,
    ]);
    expect(taken.length).toBe(2);
  });

  it('is for those who see the measure, and tells nobody else that there is one', async () => {
    const measureId = (await measures())[0]?.id ?? '';
    for (const who of ['lead.carsemuir', 'health.forthside']) {
      const by = await test.signIn(`${who}@demonstration.example`);
      const answers = [
        await by('downloadChart', { params: { measureId } }),
        await by('showChartToTake', { params: { measureId } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    }
  });
});

describe('hiding small numbers before a chart leaves the committee', () => {
  it('hides counts under five and what they would follow from, never as 0, and leaves line and words as they were', async () => {
    const measureId = await smallOne();
    const { masked, small } = await toTake(measureId);
    const whole = (await lead('showMeasure', { params: { measureId } })).body;
    const hidden = masked?.points.filter((point, place) => point.value !== whole.points[place]?.value) ?? [];
    expect(hidden.length).toBe(small);
    for (const { value, numerator, denominator, upper, lower, words } of hidden) {
      expect([value, numerator, denominator, upper, lower]).toEqual([null, null, null, null, null]);
      expect(words).toContain('hidden');
    }
    expect(masked?.sentence).toBe(whole.sentence);
    expect(masked?.points.map(({ centre }) => centre)).toEqual(whole.points.map(({ centre }) => centre));
    expect(masked?.warnings.join(' ')).toContain('hidden');
  });

  it('keeps to itself why a reading was left out', async () => {
    const measureId = await smallOne();
    const { readings } = (await lead('listReadings', { params: { measureId } })).body;
    const [{ id, version } = { id: '', version: 0 }] = readings;
    const reason = 'Two sisters moved away that month.';
    await lead('excludeReading', { params: { readingId: id }, version, body: { excluded: true, reason } });
    const whole = JSON.stringify((await lead('showMeasure', { params: { measureId } })).body);
    expect(whole).toContain(reason);
    expect(JSON.stringify([await toTake(measureId), await cellsOf(measureId, { masked: 'yes' })])).not.toContain(
      reason,
    );
  });

  it('tells no day of a single event', async () => {
    const gaps = (await measures()).filter(({ unit }) => unit === 'gap');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { id } of gaps) {
      const { points } = (await lead('showMeasure', { params: { measureId: id } })).body;
      const days = points.map(({ on }) => on).filter((on) => !on.endsWith('-01-01'));
      const told = JSON.stringify([await toTake(id), await cellsOf(id, { masked: 'yes' })]);
      expect(days.filter((day) => told.includes(day) || told.includes(dayInWords(day)))).toEqual([]);
    }
  });

  it('is refused for a measure that is kept within the committee', async () => {
    const measureId = (await measures())[0]?.id ?? '';
    await test.asOwner.query(`update measure set disclosure = 'committee-only' where id = $1`, [measureId]);
    expect((await toTake(measureId)).masked).toBeNull();
    const query = { masked: 'yes' };
    expect((await lead('downloadChart', { params: { measureId }, query })).status).toBe(400);
    expect((await lead('downloadChart', { params: { measureId } })).status).toBe(200);
  });
});
