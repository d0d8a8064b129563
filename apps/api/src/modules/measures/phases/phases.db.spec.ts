import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewPhase } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let nurse: Visitor;
let measureId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  nurse = await test.signIn('health.strathlorne@demonstration.example');
  const { measures } = (await nurse('listMeasures')).body;
  measureId = measures.find(({ readings, late }) => readings >= 13 && late === null)?.id ?? measures[0]?.id ?? '';
});
afterAll(() => test.close());

const params = () => ({ params: { measureId } });
const listed = async (by = lead) => (await by('listPhases', params())).body;
const standing = async () => (await listed()).phases.filter(({ undone }) => undone === null);
const decision = (startsOn: string, changed: Partial<NewPhase> = {}): NewPhase => ({
  ...{ startsOn, label: 'Calls instead of letters', baselineEndsOn: null, event: null },
  ...{ reason: 'Every clinic has rung first since then.', ...changed },
});

/** A reading with which no phase starts yet. */
async function freeStart(): Promise<string> {
  const { starts, phases } = await listed();
  const taken = new Set(phases.map(({ startsOn }) => startsOn));
  return starts.filter(({ on }) => !taken.has(on)).at(5)?.on ?? '';
}
async function decide(changed: Partial<NewPhase> = {}, by = lead) {
  const { version } = await listed();
  return by('decidePhase', { ...params(), version, body: decision(await freeStart(), changed) });
}

describe('deciding on a phase', () => {
  it('draws the chart by it from then on, and keeps who decided, when, why and after what', async () => {
    const { events, version } = await listed();
    const [event] = events;
    const { status, body } = await decide({ event: event?.key ?? null });
    expect([status, body.version]).toEqual([201, version + 1]);
    const phase = body.phases.find(({ label }) => label === 'Calls instead of letters');
    expect(phase).toMatchObject({ reason: 'Every clinic has rung first since then.', undone: null });
    expect(phase?.decidedBy).toMatch(/Lead/);
    expect(phase?.event ?? null).toEqual(
      event ? { on: event.on, words: event.words, cycleId: phase?.event?.cycleId ?? null } : null,
    );
    const chart = (await lead('showMeasure', params())).body;
    expect(chart.phases.map(({ label }) => label)).toContain('Calls instead of letters');
    const history = (await lead('showHistory', { params: { kind: 'measure', recordId: measureId } })).body;
    expect(JSON.stringify(history)).toContain('Added a phase of the chart: “Calls instead of letters”');
  });

  it('is for those who may change the definition, and no agency or committee elsewhere learns of it', async () => {
    expect((await decide({ label: 'By the agency' }, nurse)).status).toBe(201);
    const phaseId = (await standing())[0]?.id ?? '';
    const answers = [];
    for (const who of ['chief.strathlorne', 'member.strathlorne', 'analyst', 'lead.carsemuir']) {
      const by = await test.signIn(`${who}@demonstration.example`);
      const version = (await listed()).version;
      const undo = await by('undoPhase', { params: { phaseId }, version, body: { reason: 'No.' } });
      answers.push([(await by('listPhases', params())).status, (await decide({}, by)).status, undo.status]);
    }
    expect(answers).toEqual([
      [200, 403, 403],
      [200, 403, 403],
      [403, 403, 403],
      [404, 404, 404],
    ]);
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    expect((await listed(chief)).mayDecide).toBe(false);
  });

  it('never passes over what somebody else decided meanwhile', async () => {
    const { version } = await listed();
    await decide({ label: 'First' });
    const late = await lead('decidePhase', { ...params(), version, body: decision(await freeStart()) });
    expect([late.status, late.problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });

  it('says where and why it cannot be, and keeps nothing then', async () => {
    const before = await listed();
    const [there] = before.phases.filter(({ undone }) => undone === null);
    const wrong: [Partial<NewPhase>, string][] = [
      [{ startsOn: '2199-01-01' }, 'startsOn'],
      [{ startsOn: '1990-01-01' }, 'startsOn'],
      [{ startsOn: there?.startsOn ?? '' }, 'startsOn'],
      [{ startsOn: '2026-02-30' }, 'startsOn'],
      [{ baselineEndsOn: '1990-01-01' }, 'baselineEndsOn'],
      [{ label: '' }, 'label'],
      [{ reason: ' ' }, 'reason'],
      [{ event: 'pdsaStart nowhere' }, 'event'],
    ];
    for (const [changed, path] of wrong) {
      const { status, problem } = await decide(changed);
      expect([status, problem.fields?.map((field) => field.path)]).toEqual([400, [path]]);
    }
    expect(await listed()).toEqual(before);
  });
});

describe('previewing a phase', () => {
  it('says what each line would be, what the chart would say and what to beware of, and saves nothing', async () => {
    const before = await listed();
    const { reason, event, ...proposal } = decision(await freeStart());
    const { status, body } = await lead('previewPhase', { ...params(), body: proposal });
    expect([status, reason !== '', event]).toEqual([200, true, null]);
    expect(body.after.phases).toHaveLength(body.before.phases.length + 1);
    expect(body.after.sentence).toBe(body.chart.sentence);
    expect(await listed()).toEqual(before);
    const wrong = await lead('previewPhase', { ...params(), body: { ...proposal, startsOn: '2199-01-01' } });
    expect(wrong.problem.fields?.[0]?.path).toBe('startsOn');
  });
});

describe('undoing a phase', () => {
  it('takes it off the chart with a reason, and leaves it in the list with who decided what', async () => {
    const drawn = (await lead('showMeasure', params())).body.phases.length;
    const [phase] = await standing();
    const { version } = await listed();
    const undo = { params: { phaseId: phase?.id ?? '' }, version, body: { reason: 'It was a month of leave.' } };
    const { status, body } = await lead('undoPhase', undo);
    expect(status).toBe(201);
    const kept = body.phases.find(({ id }) => id === phase?.id);
    expect(kept).toMatchObject({ decidedBy: phase?.decidedBy, undone: { reason: 'It was a month of leave.' } });
    expect((await lead('showMeasure', params())).body.phases).toHaveLength(drawn - 1);
    const again = await lead('undoPhase', { ...undo, version: body.version });
    expect(again.problem.code).toBe('record.changed-meanwhile');
    expect((await lead('undoPhase', { ...undo, body: { reason: '' } })).status).toBe(400);
    const history = (await lead('showHistory', { params: { kind: 'measure', recordId: measureId } })).body;
    expect(JSON.stringify(history)).toContain('Reason for undoing it set to “It was a month of leave.”');
  });

  it('is all that can ever be changed of a phase, whatever the code would let through', async () => {
    const attempt = test.asOwner.transaction(async (manager) => {
      await manager.query(`select set_config('role', 'followthrough_lead', true)`);
      await manager.query(`update measure_phase set reason = 'Better said'`);
    });
    await expect(attempt).rejects.toThrow(/permission denied/);
  });
});
