import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../local-date.js';
import { Problem } from '../problem.js';
import type { CyclePlan, KeptPlan } from './pdsa-cycle.js';
import { isPredicted, keepPlan, lockPredictions, overallOutcome, predictLate } from './predictions.js';

const planOf = (...predictions: readonly string[]): CyclePlan => ({
  ...{ objective: 'See if it fits a visit', tasks: [], collect: [] },
  questions: predictions.map((prediction, index) => ({ question: `Question ${index}?`, prediction })),
});

describe('writing predictions down', () => {
  it('keeps the day of each, and gives a new day to what is reworded alone', () => {
    const first = keepPlan(planOf('Ten minutes.', 'Half.'), null, '2026-03-01');
    const second = keepPlan(planOf('Ten minutes.', 'A third.'), first, '2026-03-05');
    expect(second.questions.map(({ predictedOn }) => predictedOn)).toEqual(['2026-03-01', '2026-03-05']);
  });

  it('gives no day to what was not predicted', () => {
    expect(keepPlan(planOf(''), null, '2026-03-01').questions[0]).toMatchObject({ predictedOn: null, late: false });
  });
});

describe('locking predictions', () => {
  it('marks what was written on a later day than the test started', () => {
    const kept = keepPlan(planOf('Ten minutes.', ''), null, '2026-03-05');
    expect(lockPredictions(kept, '2026-03-04').questions.map(({ late }) => late)).toEqual([true, false]);
    expect(lockPredictions(kept, '2026-03-05').questions.map(({ late }) => late)).toEqual([false, false]);
  });
});

describe('predicting after the start', () => {
  const locked = lockPredictions(keepPlan(planOf('Ten minutes.', ''), null, '2026-03-01'), '2026-03-02');

  it('is taken where nothing was predicted, and says for ever that it came late', () => {
    const late = predictLate(locked, { question: 1, prediction: 'Half.' }, '2026-03-09');
    expect(late.questions[1]).toMatchObject({ prediction: 'Half.', predictedOn: '2026-03-09', late: true });
  });

  it('is refused where something was, and for a question the plan does not ask', () => {
    const said = { prediction: 'An hour.' };
    expect(() => predictLate(locked, { question: 0, ...said }, '2026-03-09')).toThrow(
      new Problem('cycle.prediction-locked'),
    );
    expect(() => predictLate(locked, { question: 7, ...said }, '2026-03-09')).toThrow(Problem);
  });
});

describe('any sequence of planning, starting and predicting late', () => {
  const text = fc.constantFrom('', 'Ten minutes.', 'Half.', 'None.');
  const step = fc.oneof(
    fc.record({ does: fc.constant('replan' as const), says: fc.array(text, { minLength: 3, maxLength: 3 }) }),
    fc.record({ does: fc.constant('start' as const), daysBack: fc.nat(5) }),
    fc.record({ does: fc.constant('late' as const), question: fc.nat(4), prediction: text.filter(Boolean) }),
  );

  it('never lets a prediction of before the start change, nor one of after it go unmarked', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 3 }), fc.array(step, { maxLength: 12 }), (says, steps) => {
        let plan: KeptPlan = keepPlan(planOf(...says), null, '2026-03-01');
        let atStart: { readonly plan: KeptPlan; readonly on: string } | null = null;
        for (const [index, taken] of steps.entries()) {
          const today = addDays('2026-03-02', index);
          if (taken.does === 'replan' && atStart === null) plan = keepPlan(planOf(...taken.says), plan, today);
          if (taken.does === 'start' && atStart === null) {
            const on = addDays(today, -taken.daysBack);
            plan = lockPredictions(plan, on);
            atStart = { plan, on };
          }
          if (taken.does === 'late' && atStart !== null) plan = triedLate(plan, taken, today);
        }
        if (atStart === null) return;
        for (const [index, { prediction, predictedOn, late }] of plan.questions.entries()) {
          const before = atStart.plan.questions[index];
          if (before !== undefined && isPredicted(before)) expect(prediction).toBe(before.prediction);
          else if (isPredicted({ prediction })) expect(late).toBe(true);
          if (predictedOn !== null && predictedOn > atStart.on) expect(late).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function triedLate(plan: KeptPlan, given: { question: number; prediction: string }, today: string): KeptPlan {
  try {
    return predictLate(plan, given, today);
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(Problem);
    return plan;
  }
}

describe('telling how the predictions of a cycle turned out', () => {
  it('takes one word where all agree, and says partly where they do not', () => {
    expect(overallOutcome(['yes', 'not-predicted', 'yes'])).toBe('yes');
    expect(overallOutcome(['yes', 'no'])).toBe('partly');
    expect(overallOutcome(['not-predicted'])).toBe('not-predicted');
  });
});
