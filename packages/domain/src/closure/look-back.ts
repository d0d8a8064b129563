import { addMonths, type LocalDate } from '../local-date.js';

/**
 * The day a committee looks back, by its own period.
 *
 * @param decidedOn - The day of the decision.
 * @param months - Months after it; 6 or 12, as the committee has set.
 */
export function lookBackDay(decidedOn: LocalDate, months: number): LocalDate {
  return addMonths(decidedOn, months);
}
