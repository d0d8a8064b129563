import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, type LocalDate } from '../local-date.js';
import { comesBefore, contradictions, proceedingContradictions, warningInWords } from './date-warnings.js';
import { ReviewStage } from './stage.js';
import type { StageDays } from './stages.js';

const start = '2020-01-01';
const day = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays(start, offset));
const courses: fc.Arbitrary<StageDays> = fc.dictionary(fc.constantFrom(...ReviewStage.options), day, {
  noNullPrototype: true,
});

/** Every pair of stages whose dates stand the wrong way round, near or far. */
function wrongPairs(days: StageDays): string[] {
  const known = ReviewStage.options.flatMap((stage) => (days[stage] ? [[stage, days[stage]] as const] : []));
  return known.flatMap(([later, laterOn]) =>
    known
      .filter(([earlier, earlierOn]) => comesBefore(earlier, later) && laterOn < earlierOn)
      .map(([earlier]) => `${earlier} > ${later}`),
  );
}

const pairs = (days: StageDays) => contradictions(days).map(({ earlier, later }) => `${earlier.name} > ${later.name}`);
const changedEach = (days: StageDays, change: (on: LocalDate) => LocalDate): StageDays =>
  Object.fromEntries(Object.entries(days).map(([stage, on]) => [stage, change(on)]));

describe('dates that contradict each other', () => {
  it('are named in one sentence, both of them', () => {
    const [warning] = contradictions({ started: '2024-03-12', reported: '2024-02-01' });
    expect(warning && warningInWords(warning)).toBe(
      '“Report” (1 February 2024) is dated before “Review started” (12 March 2024). Please check both dates; neither has been changed.',
    );
  });

  it.each<[string, StageDays, string[]]>([
    ['a meeting before the decision', { decided: '2024-03-01', 'first-meeting': '2024-02-01' }, ['Decision']],
    ['accepted before the report', { reported: '2024-03-01', 'committee-accepted': '2024-02-01' }, ['Report']],
    [
      'ratified before it was accepted',
      { 'committee-accepted': '2024-03-01', 'chief-officers-ratified': '2024-02-01' },
      ['Presented to the committee and accepted'],
    ],
    [
      'the second meeting before the first',
      { 'first-meeting': '2024-03-01', 'second-meeting': '2024-02-01' },
      ['First Review Team meeting'],
    ],
    ['a report before its notification', { notified: '2024-03-01', reported: '2024-02-01' }, ['Notification']],
    ['the same day twice', { notified: '2024-03-01', decided: '2024-03-01' }, []],
    [
      'a family that heard before the committee',
      { 'family-feedback': '2024-02-01', 'committee-accepted': '2024-03-01' },
      [],
    ],
  ])('%s', (_, days, earlier) => {
    expect(contradictions(days).map((warning) => warning.earlier.name)).toEqual(earlier);
  });

  it('are told once for a stage that came before several, by the one dated last', () => {
    const days = { 'first-meeting': '2024-03-01', 'practitioner-event': '2024-05-01', reported: '2024-02-01' };
    expect(pairs(days)).toEqual(['Practitioner event > Report']);
  });

  it('are found in what runs beside a review', () => {
    const found = proceedingContradictions([
      {
        ...{ kind: 'criminal-proceedings', startedOn: '2024-05-01', endedOn: '2024-04-01' },
        ...{ reviewHeldFrom: '2024-05-01', reviewHeldTo: null },
        ...{ publicationHeldFrom: '2024-06-01', publicationHeldTo: '2024-05-01' },
      },
    ]);
    expect(found.map(({ later }) => later.name)).toEqual([
      'Criminal proceedings ended',
      'Hold of publication for criminal proceedings ended',
    ]);
  });
});

describe('the laws of warning', () => {
  it('warns exactly when some pair of dates stands the wrong way round', () => {
    fc.assert(
      fc.property(courses, (days) => {
        expect(contradictions(days).length > 0).toBe(wrongPairs(days).length > 0);
        expect(contradictions(days).length).toBeLessThanOrEqual(wrongPairs(days).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('depends only on the order of dates, not on how far apart they are', () => {
    fc.assert(
      fc.property(
        courses,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -900, max: 900 }),
        (days, times, shift) => {
          const stretched = changedEach(days, (on) => addDays(start, times * daysBetween(start, on) + shift));
          expect(pairs(stretched)).toEqual(pairs(days));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('changes no date', () => {
    fc.assert(
      fc.property(courses, (days) => {
        const before = structuredClone(days);
        const named = contradictions(Object.freeze(days)).flatMap(({ earlier, later }) => [earlier.on, later.on]);
        expect(days).toEqual(before);
        expect(named.every((on) => Object.values(before).includes(on))).toBe(true);
      }),
    );
  });
});
