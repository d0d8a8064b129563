import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../local-date.js';
import { everyWords, occurrencesDue } from './occurrences.js';

const quarterly = { everyMonths: 3, firstDueOn: '2026-12-31', untilOn: null };

describe('making what comes round ahead of time', () => {
  it('makes the first at once, however far ahead, and then up to one interval ahead', () => {
    expect(occurrencesDue({ ...quarterly, firstDueOn: '2028-06-30' }, '2026-11-23')).toEqual(['2028-06-30']);
    expect(occurrencesDue(quarterly, '2026-11-23')).toEqual(['2026-12-31']);
    expect(occurrencesDue(quarterly, '2026-12-31')).toEqual(['2026-12-31', '2027-03-31']);
  });

  it('makes nothing again that was made, and what was missed when nobody looked', () => {
    expect(occurrencesDue(quarterly, '2026-12-31', '2026-12-31')).toEqual(['2027-03-31']);
    expect(occurrencesDue(quarterly, '2027-08-01', '2026-12-31')).toEqual(['2027-03-31', '2027-06-30', '2027-09-30']);
  });

  it('counts from the first day, so that a 31st comes back after February', () => {
    const monthly = { everyMonths: 1, firstDueOn: '2027-01-31', untilOn: '2027-03-31' };
    expect(occurrencesDue(monthly, '2027-03-01')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
  });

  it('makes none after its last day', () => {
    expect(occurrencesDue({ ...quarterly, untilOn: '2027-01-31' }, '2028-01-01')).toEqual(['2026-12-31']);
  });

  it('makes each occurrence once, whichever days somebody looks', () => {
    const step = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.array(step, { maxLength: 12 }), (everyMonths, waits) => {
        const round = { everyMonths, firstDueOn: '2026-01-31', untilOn: null };
        let today = '2026-01-01';
        const made: string[] = [];
        for (const days of waits) {
          today = addDays(today, days);
          made.push(...occurrencesDue(round, today, made.at(-1) ?? null));
        }
        expect(made).toEqual(made.map((_, index) => addMonths('2026-01-31', index * everyMonths)));
      }),
    );
  });

  it('says how often in the words people use', () => {
    expect([1, 3, 6, 12, 2].map(everyWords)).toEqual([
      ...['Every month', 'Every quarter', 'Every half year', 'Every year', 'Every 2 months'],
    ]);
  });
});
