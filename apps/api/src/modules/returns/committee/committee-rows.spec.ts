import { describe, expect, it } from '@jest/globals';
import type { CycleView } from '@followthrough/domain';
import { makePlanRow } from '../../../../testing/make-plan-row.js';
import { toActionRow } from './to-action-row.js';
import { toCycleRow } from './to-cycle-row.js';
import { toThemeRow } from './to-theme-row.js';

const asked = (question: string, prediction?: string) => ({
  ...{ question, predictedOn: null, late: false },
  ...(prediction === undefined ? {} : { prediction }),
});

const makeCycle = (overrides: Partial<CycleView> = {}): CycleView => ({
  ...{ id: '1', version: 1, actionId: '2', ramp: 'Score together', number: 1, title: 'One worker tries' },
  ...{ scale: 'one-worker', owner: 'Practice Lead', agency: 'NHS North Lorne', stage: 'plan', finished: false },
  ...{ plannedFrom: '2026-10-01', startedOn: null, endedOn: null, do: null, study: null, act: null },
  ...{ mayAdvance: true, mayReword: false, saidBefore: [] },
  ...{ purpose: 'test', plannedTo: null, predictionsLockedAt: null, stopped: null, learnt: null, agencyId: null },
  plan: { objective: 'Learn', questions: [asked('How long?', 'An hour.')], tasks: [], collect: [] },
  ...overrides,
});

describe('putting an action in the return', () => {
  it('gives each agency once and each post, in the order of the plan', () => {
    const lead = { agencyId: null, agency: 'Police Scotland' };
    const row = toActionRow(
      makePlanRow({
        leads: [
          { post: 'Inspector', ...lead },
          { post: 'Sergeant', ...lead },
          { post: 'Chair', agencyId: null, agency: null },
        ],
      }),
      [],
    );
    expect(row).toMatchObject({ agency: 'Police Scotland', responsibleLead: 'Inspector; Sergeant; Chair' });
  });

  it('leaves empty what nobody wrote, and says when no agency is named', () => {
    expect(toActionRow(makePlanRow({ leads: [], timescaleText: '', measureText: '' }), [])).toMatchObject({
      ...{ agency: 'No agency named', responsibleLead: null, timescale: null, performanceMeasure: null },
    });
  });

  it('counts no slippage where no date was ever agreed', () => {
    expect(toActionRow(makePlanRow({ originalDueOn: null, dueOn: null }), []).daysSlipped).toBeNull();
    expect(toActionRow(makePlanRow(), []).daysSlipped).toBe(0);
  });

  it('never gives an update without its day', () => {
    expect(toActionRow(makePlanRow({ lastUpdate: 'Done.', lastUpdateOn: null }), []).latestUpdate).toBeNull();
  });
});

describe('putting a test of change in the return', () => {
  it('sets what was expected beside what was seen', () => {
    const cycle = makeCycle({
      stage: 'act',
      study: { shows: 'It took two hours.', compared: [{ outcome: 'no', happened: '' }], learning: 'Start earlier.' },
      act: { decision: 'abandon', reason: 'Too slow.' },
    });
    expect(toCycleRow(cycle, makePlanRow())).toMatchObject({
      ...{ prediction: 'An hour.', result: 'It took two hours.', predictionHeld: 'Not as predicted' },
      ...{ decision: 'Abandon', decisionInFull: 'Abandon', next: null, stage: 'Act' },
    });
  });

  it('sets each of several answers after its question, and leaves out what was not predicted', () => {
    const plan = {
      ...{ objective: 'Learn', tasks: [], collect: [] },
      questions: [asked('How long?', 'An hour.'), asked('How many?')],
    };
    expect(toCycleRow(makeCycle({ plan }), makePlanRow()).prediction).toBe('How long? An hour.');
    const silent = { ...plan, questions: [asked('How many?')] };
    expect(toCycleRow(makeCycle({ plan: silent }), makePlanRow()).prediction).toBeNull();
  });

  it("counts a test without an agency as the committee's own", () => {
    expect(toCycleRow(makeCycle({ agency: null }), makePlanRow()).agency).toBe(
      'Strathlorne Child Protection Committee',
    );
  });
});

describe('putting a theme in the return', () => {
  it('gives its group in words', () => {
    const counts = { learning: 1, strengths: 2, unconfirmed: 3 };
    const theme = { theme: 'Chronologies', group: 'assessment-and-analysis', reviewReference: 'STL-2024-01' };
    expect(toThemeRow({ ...theme, pseudonym: 'Child R', reportedOn: null, ...counts })).toMatchObject({
      ...{ themeGroup: 'Assessment and analysis', learningCount: 1, strengthCount: 2, unconfirmedCount: 3 },
    });
  });
});

describe('counting how often a date moved', () => {
  it('counts nothing where a plan gave two dates and not how often the first was moved', () => {
    expect(toActionRow(makePlanRow({ slippage: { timesMoved: 0, days: 90 } }), [])).toMatchObject({
      ...{ timesMoved: null, daysSlipped: 90 },
    });
    expect(toActionRow(makePlanRow(), []).timesMoved).toBe(0);
  });
});
