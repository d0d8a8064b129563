import { z } from 'zod';
import { daysBetween, type LocalDate } from '../local-date.js';

/** How far a due date has moved, always against the date first agreed. */
export const Slippage = z.strictObject({ timesMoved: z.int().min(0), days: z.int() }).meta({ id: 'Slippage' });
export type Slippage = z.infer<typeof Slippage>;

/**
 * Measures slippage against the original due date, not the last one.
 *
 * @returns Times moved, and days from the original to the current date (negative when brought forward).
 */
export function slippage(originalDueOn: LocalDate | null, dueOn: LocalDate | null, timesMoved: number): Slippage {
  return { timesMoved, days: originalDueOn !== null && dueOn !== null ? daysBetween(originalDueOn, dueOn) : 0 };
}
