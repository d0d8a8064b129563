import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let measureId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  const { measures } = (await lead('listMeasures')).body;
  measureId = measures.find(({ readings }) => readings >= 13)?.id ?? '';
});
afterAll(() => test.close());

const params = () => ({ params: { measureId } });
const shown = async () => (await lead('showMeasure', params())).body;
const newest = async () => (await lead('listReadings', params())).body.readings[0];
async function drawAs(chart: 'run' | null): Promise<void> {
  const { version } = await shown();
  const body = { chart, ruleset: 'scotland', reason: chart === null ? '' : 'A first look.' } as const;
  await lead('chooseChart', { ...params(), version, body });
}
async function mark(marked: boolean, reason = 'One family of six was counted.', by = lead) {
  const reading = await newest();
  return by('markReading', {
    ...{ params: { readingId: reading?.id ?? '' }, version: reading?.version ?? 0 },
    body: { marked, reason },
  });
}

describe('marking a reading as plainly different', () => {
  it('is shown with its name and reason on the chart, and is taken away with a reason; both are kept', async () => {
    await drawAs('run');
    const before = await shown();
    expect(before.mayMark).toBe(true);
    const { status, body } = await mark(true);
    expect([status, body.readings[0]?.markedReason]).toEqual([201, 'One family of six was counted.']);
    const after = await shown();
    expect(after.points.at(-1)?.marked).toEqual({
      by: expect.stringContaining('Lead'),
      reason: body.readings[0]?.markedReason,
    });
    expect([after.sentence, after.level]).toEqual([before.sentence, before.level]);
    const gone = await mark(false, 'They were six families.');
    expect(gone.body.changes.slice(0, 2).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['unmarked', 'They were six families.'],
      ['marked', 'One family of six was counted.'],
    ]);
    expect((await shown()).points.at(-1)?.marked).toBeNull();
  });

  it('stays when the reading is corrected or left out, until somebody takes it away', async () => {
    const { body } = await mark(true);
    const [reading] = body.readings;
    if (reading === undefined) throw new Error('There is no reading');
    const { value, numerator, denominator, provisional, note } = reading;
    await lead('correctReading', {
      ...{ params: { readingId: reading?.id ?? '' }, version: reading?.version ?? 0 },
      body: { value, numerator, denominator, provisional, note, reason: 'A file was found late.' },
    });
    expect((await newest())?.markedReason).toBe('One family of six was counted.');
    await mark(false);
  });

  it('is refused on a chart with limits, which pick out what is unusual, and without a reason', async () => {
    await drawAs(null);
    const { chart, mayMark } = await shown();
    expect([chart === 'Run chart', mayMark]).toEqual([false, false]);
    const refused = await mark(true);
    expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, 'marked']);
    await drawAs('run');
    expect((await mark(true, ' ')).problem.fields?.[0]?.path).toBe('reason');
  });

  it('is for those who keep its readings, and never passes over a newer version', async () => {
    const answers = [];
    for (const who of ['chief.strathlorne', 'member.strathlorne', 'lead.carsemuir'])
      answers.push((await mark(true, 'No.', await test.signIn(`${who}@demonstration.example`))).status);
    expect(answers).toEqual([403, 403, 404]);
    const reading = await newest();
    const stale = { params: { readingId: reading?.id ?? '' }, version: (reading?.version ?? 0) - 1 };
    expect((await lead('markReading', { ...stale, body: { marked: true, reason: 'Late.' } })).status).toBe(409);
  });
});
