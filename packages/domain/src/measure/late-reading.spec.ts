import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../local-date.js';
import { lateReading, newestLateSince, type ReadInTime } from './late-reading.js';
import { periodOf } from './period.js';

const monthly: ReadInTime = { cadence: 'monthly', expectedFrom: '2026-01-01', latestOn: '2026-08-31' };

describe('a reading that is late', () => {
  it('is looked for two weeks after its month, and named by the oldest month that is missing', () => {
    expect(lateReading(monthly, '2026-10-14')).toBeNull();
    expect(lateReading(monthly, '2026-10-15')).toEqual({ of: 'September 2026', dueOn: '2026-10-14' });
    expect(lateReading(monthly, '2026-12-31')).toEqual({ of: 'September 2026', dueOn: '2026-10-14' });
  });

  it('is none before the first that is expected, and none of what happens now and then', () => {
    expect(lateReading({ ...monthly, latestOn: null, expectedFrom: '2026-10-05' }, '2026-11-14')).toBeNull();
    expect(lateReading({ ...monthly, latestOn: null, expectedFrom: '2026-10-05' }, '2026-11-15')).not.toBeNull();
    expect(lateReading({ ...monthly, cadence: 'event' }, '2027-12-31')).toBeNull();
  });

  it('is asked for from the first day it is late, by the newest period that is over', () => {
    expect(
      ['2026-10-14', '2026-10-15', '2026-11-14', '2026-11-15'].map((day) => newestLateSince(monthly, day)),
    ).toEqual([null, '2026-10-14', '2026-10-14', '2026-11-14']);
    expect(newestLateSince({ ...monthly, latestOn: '2026-09-30' }, '2026-10-15')).toBeNull();
  });

  it('is asked for exactly while one is late, and stays the same until the next period is over', () => {
    const cadences = fc.constantFrom('weekly' as const, 'monthly' as const, 'quarterly' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), cadences, (offset, cadence) => {
        const measure = { ...monthly, cadence, expectedFrom: periodOf(monthly.expectedFrom, cadence).start };
        const [day, next] = [addDays('2026-06-01', offset), addDays('2026-06-01', offset + 1)];
        const [now, then] = [newestLateSince(measure, day), newestLateSince(measure, next)];
        expect(now === null).toBe(lateReading(measure, day) === null);
        if (now !== null) expect(then === now || then === day).toBe(true);
      }),
    );
  });
});
