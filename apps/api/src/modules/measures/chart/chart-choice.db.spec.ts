import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let measureId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  const { measures } = (await lead('listMeasures')).body;
  measureId = measures.find(({ unit, readings }) => unit === 'percent' && readings >= 13)?.id ?? '';
});
afterAll(() => test.close());

const asThe = (who: string) => test.signIn(`${who}@demonstration.example`);
const params = () => ({ params: { measureId } });
const shown = async (by = lead) => (await by('showMeasure', params())).body;
const body = { chart: 'run', ruleset: 'anhoej', reason: 'The board compares run charts.' } as const;

describe('choosing how a measure is drawn', () => {
  it('is kept with its reason and a new version, recorded, and undone by going back to the suggestion', async () => {
    const before = await shown();
    expect(before.chart).toBe(before.suggested.title);
    const chosen = await lead('chooseChart', { ...params(), version: before.version, body });
    expect(chosen.status).toBe(201);
    expect(await shown()).toMatchObject({ chart: 'Run chart', chartReason: body.reason, choice: body });
    const { version } = await shown();
    expect(version).toBe(before.version + 1);
    const history = (await lead('showHistory', { params: { kind: 'measure', recordId: measureId } })).body;
    expect(JSON.stringify(history)).toContain(body.reason);
    const back = { chart: null, ruleset: 'scotland', reason: '' } as const;
    await lead('chooseChart', { ...params(), version, body: back });
    expect((await shown()).chart).toBe(before.chart);
  });

  it('never overwrites a choice that was made meanwhile', async () => {
    const { version } = await shown();
    await lead('chooseChart', { ...params(), version, body });
    const late = await lead('chooseChart', { ...params(), version, body: { ...body, chart: 'xmr' } });
    expect(late.status).toBe(409);
    expect((await shown()).choice.chart).toBe('run');
  });

  it('asks why, and refuses a chart that these readings cannot be drawn as', async () => {
    const { version } = await shown();
    const unsaid = await lead('chooseChart', { ...params(), version, body: { ...body, reason: '' } });
    const unfit = await lead('chooseChart', { ...params(), version, body: { ...body, chart: 't' } });
    expect([unsaid.status, unfit.status]).toEqual([400, 400]);
  });

  it('is for those who keep its readings, and nobody else learns that there is such a measure', async () => {
    const { version } = await shown();
    const chief = await asThe('chief.strathlorne');
    expect((await shown(chief)).mayChoose).toBe(false);
    const statuses = [];
    for (const who of ['chief.strathlorne', 'member.strathlorne', 'analyst', 'lead.carsemuir']) {
      const by = await asThe(who);
      statuses.push((await by('chooseChart', { ...params(), version, body })).status);
    }
    expect(statuses).toEqual([403, 403, 403, 404]);
  });
});

describe('noting on a chart what happened', () => {
  it('names tests of change and the action’s own days, each in its order', async () => {
    const { measures } = (await lead('listMeasures')).body;
    const charts = await Promise.all(
      measures.map(async ({ id }) => (await lead('showMeasure', { params: { measureId: id } })).body),
    );
    const noted = charts.flatMap(({ notes }) => notes);
    expect(noted.some(({ cycleId }) => cycleId !== null)).toBe(true);
    expect(noted.some(({ words }) => words === 'Action started')).toBe(true);
    for (const { notes, phases } of charts) {
      expect(notes.map(({ on }) => on)).toEqual(notes.map(({ on }) => on).toSorted());
      expect(phases.length).toBeLessThan(2);
    }
  });
});
