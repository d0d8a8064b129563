import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../local-date.js';
import type { NoticeKind } from './kind.js';
import { reminderDaysMax, reminderFor, reminderKinds } from './reminder.js';

const today = '2026-11-23';
const order: readonly NoticeKind[] = ['due-in-30', 'due-in-7', 'due-in-1', 'overdue'];

describe('reminding of a due date', () => {
  it.each([
    ['2026-12-24', null],
    ['2026-12-23', 'due-in-30'],
    ['2026-12-01', 'due-in-30'],
    ['2026-11-30', 'due-in-7'],
    ['2026-11-25', 'due-in-7'],
    ['2026-11-24', 'due-in-1'],
    ['2026-11-23', 'due-in-1'],
    ['2026-11-22', 'overdue'],
    ['2025-01-01', 'overdue'],
  ])('says of a date on %s: %s', (dueOn, kind) => {
    expect(reminderFor(dueOn, today)).toBe(kind);
  });

  it('is asked in the order 30, 7, 1 day and overdue as days go by, and never falls silent again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 60 }), (left, later) => {
        const dueOn = addDays(today, left);
        const rank = (day: string) => order.indexOf(reminderFor(dueOn, day) ?? 'mentioned');
        expect(rank(addDays(today, later))).toBeGreaterThanOrEqual(rank(today));
      }),
    );
  });

  it('depends on the days between alone, begins exactly 30 days before, and is a reminder people choose', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -4000, max: 4000 }), (left, shift) => {
        const kind = reminderFor(addDays(today, left), today);
        expect(reminderFor(addDays(today, left + shift), addDays(today, shift))).toBe(kind);
        expect(kind === null).toBe(left > reminderDaysMax);
        expect(kind === null || reminderKinds.has(kind)).toBe(true);
      }),
    );
  });
});
