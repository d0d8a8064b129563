import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { settingsDefaults } from '../committee/settings.js';
import { addDays } from '../local-date.js';
import { ReviewStage, type StageTarget } from './stage.js';
import { stageTimes, type ReviewCourse, type StageDays } from './stages.js';

const today = '2026-11-23';
const settings = {
  ...settingsDefaults(today),
  stageTargets: {
    decided: { days: 28, unit: 'calendar-days' },
    'first-meeting': { days: 15, unit: 'working-days' },
    reported: { days: 274, unit: 'calendar-days' },
  } satisfies Partial<Record<ReviewStage, StageTarget>>,
};
const course = (days: StageDays, changed: Partial<ReviewCourse> = {}): ReviewCourse => ({
  days,
  decision: 'proceed',
  held: [],
  ...changed,
});
const timeOf = (stage: ReviewStage, given: ReviewCourse) =>
  stageTimes(given, settings, today).find((time) => time.stage === stage);

describe('timing the stages of a review', () => {
  it('says which were in time, which were late, and by what day they were due', () => {
    const days = {
      notified: '2026-01-05',
      decided: '2026-02-03',
      started: '2026-02-10',
      'first-meeting': '2026-03-03',
    };
    expect(timeOf('decided', course(days))).toMatchObject({ state: 'late', days: 29, dueOn: '2026-02-02' });
    expect(timeOf('first-meeting', course(days))).toMatchObject({ state: 'in-time', days: 15, dueOn: '2026-03-03' });
  });

  it('counts what has not been reached to today', () => {
    expect(timeOf('decided', course({ notified: '2026-11-01' }))).toMatchObject({ state: 'under-way', days: 22 });
    expect(timeOf('decided', course({ notified: '2026-10-01' }))).toMatchObject({ state: 'overdue', days: 53 });
    expect(timeOf('reported', course({ notified: '2026-10-01' }))).toMatchObject({ state: 'not-begun', days: null });
  });

  it('does not judge what came before the stage it is counted from', () => {
    const days = { reported: '2026-03-10', 'family-feedback': '2026-03-03' };
    expect(timeOf('family-feedback', course(days))).toMatchObject({ state: 'reached', from: null, days: null });
  });

  it('does not count days on hold, and says how many there were', () => {
    const held = [{ from: '2025-06-01', to: '2026-06-01' }];
    const time = timeOf('reported', course({ started: '2025-03-01', reported: '2026-10-01' }, { held }));
    expect(time).toMatchObject({ state: 'in-time', days: 214, heldDays: 365, dueOn: '2026-11-30' });
  });

  it('has no last day while a hold has no end', () => {
    const held = [{ from: '2026-05-01', to: null }];
    expect(timeOf('reported', course({ started: '2026-03-01' }, { held }))).toMatchObject({
      ...{ state: 'on-hold', dueOn: null, days: 60, heldDays: 207 },
    });
  });

  it('leaves out what does not follow a decision not to proceed', () => {
    const given = course({ notified: '2026-01-05', decided: '2026-01-20' }, { decision: 'do-not-proceed' });
    expect(stageTimes(given, settings, today).at(-1)?.stage).toBe('care-inspectorate-told');
  });

  it('leaves out the meetings of an alternative approach, and a fourth meeting never held', () => {
    const alternative = stageTimes(course({}, { decision: 'alternative-approach' }), settings, today);
    expect(alternative.map(({ stage }) => stage)).not.toContain('first-meeting');
    expect(alternative.map(({ stage }) => stage)).toContain('report-sent');
    const review = stageTimes(course({}), settings, today).map(({ stage }) => stage);
    expect(review).toEqual(ReviewStage.options.filter((stage) => stage !== 'fourth-meeting'));
  });

  it('shows every stage that has a date, in the order of the guidance, and never judges without a target', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((offset) => addDays('2020-01-01', offset));
    const decisions = fc.constantFrom(
      null,
      'proceed' as const,
      'do-not-proceed' as const,
      'alternative-approach' as const,
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ReviewStage.options), day, { noNullPrototype: true }),
        decisions,
        (days, decision) => {
          const times = stageTimes({ days, decision, held: [] }, settings, today);
          const shown = times.map(({ stage }) => stage);
          expect(Object.keys(days).every((stage) => shown.some((each) => each === stage))).toBe(true);
          expect(shown).toEqual(ReviewStage.options.filter((stage) => shown.includes(stage)));
          for (const { stage, on, state, target } of times) {
            expect(on).toBe(days[stage] ?? null);
            if (target === null) expect(['reached', 'under-way', 'not-begun']).toContain(state);
          }
        },
      ),
    );
  });
});
