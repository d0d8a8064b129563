import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../local-date.js';
import { chaseStepOn, nextChaseOn, type ChaseStep } from './chase.js';
import { countRequests, requestStanding } from './requests.js';

const round = { askedOn: '2026-10-01', deadlineOn: '2026-11-30' };
const nameOf = (step: ChaseStep | null) => (step === null ? null : `${step.step} ${step.dueOn}`);
const on = (day: string, asked = round) => nameOf(chaseStepOn(asked, day));

describe('reminding whoever has not answered', () => {
  it.each([
    ['2026-10-30', null],
    ['2026-10-31', 'before 2026-10-31'],
    ['2026-11-22', 'before 2026-10-31'],
    ['2026-11-23', 'before 2026-11-23'],
    ['2026-11-29', 'before 2026-11-29'],
    ['2026-11-30', 'before 2026-11-29'],
    ['2026-12-01', 'late 2026-12-01'],
    ['2026-12-07', 'late 2026-12-01'],
    ['2026-12-08', 'late 2026-12-08'],
  ])('has on %s the step %s in force', (day, step) => {
    expect(on(day)).toBe(step);
  });

  it('does not repeat what the asking has just said', () => {
    const asked = { askedOn: '2026-11-23', deadlineOn: '2026-11-30' };
    expect(on('2026-11-23', asked)).toBeNull();
    expect(on('2026-11-29', asked)).toBe('before 2026-11-29');
  });

  it('goes by the committee’s own days, in any order', () => {
    const settings = { beforeDays: [2, 14], everyDaysLate: 3 };
    expect(nameOf(chaseStepOn(round, '2026-11-16', settings))).toBe('before 2026-11-16');
    expect(nameOf(chaseStepOn(round, '2026-11-28', settings))).toBe('before 2026-11-28');
    expect(nameOf(chaseStepOn(round, '2026-12-04', settings))).toBe('late 2026-12-04');
    expect(chaseStepOn(round, '2026-11-16', { beforeDays: [], everyDaysLate: 3 })).toBeNull();
  });

  it('names the same step every day until the next, and never one of a day to come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 200 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 30 }),
        (length, after, beforeDays, everyDaysLate) => {
          const asked = { askedOn: '2026-10-01', deadlineOn: addDays('2026-10-01', length) };
          const settings = { beforeDays, everyDaysLate };
          const asAt = addDays(asked.askedOn, after);
          const step = chaseStepOn(asked, asAt, settings);
          if (step === null) return;
          expect(step.dueOn <= asAt && step.dueOn > asked.askedOn).toBe(true);
          expect(chaseStepOn(asked, step.dueOn, settings)).toEqual(step);
          const next = nextChaseOn(asked, asAt, settings);
          expect(chaseStepOn(asked, addDays(next, -1), settings)).toEqual(step);
          expect(chaseStepOn(asked, next, settings)?.dueOn).toBe(next);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('where a request stands', () => {
  it.each([
    [null, '2026-11-30', 'not-yet'],
    [null, '2026-12-01', 'late'],
    ['2026-12-05', '2026-12-06', 'answered'],
  ] as const)('is, answered on %s and judged on %s, %s', (answeredOn, asAt, standing) => {
    expect(requestStanding(answeredOn, '2026-11-30', asAt)).toBe(standing);
  });

  it('adds up to all that were asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('answered', 'not-yet', 'late')), (standings) => {
        const { asked, answered, notYet, late } = countRequests(standings);
        expect(answered + notYet + late).toBe(asked);
      }),
    );
  });
});
