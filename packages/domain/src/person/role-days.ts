import { addDays, type LocalDate } from '../local-date.js';
import { Problem, type FieldProblem } from '../problem.js';

/** Between which days a role may be worked in, both included; `null` where it has no first or no last. */
export interface RoleDays {
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
}

/** Where a day lies among the days of a role. */
export type RoleState = 'ahead' | 'now' | 'over';

/** Cover longer than this is no cover but a role. */
export const coverDaysMax = 366;

/**
 * Says whether a role may be worked in on a day.
 *
 * @param today - The day it is in Scotland.
 */
export function roleState({ startsOn, endsOn }: RoleDays, today: LocalDate): RoleState {
  if (endsOn !== null && endsOn < today) return 'over';
  return startsOn !== null && startsOn > today ? 'ahead' : 'now';
}

/**
 * Checks the days of cover for somebody else.
 *
 * @param today - The day it is in Scotland.
 * @throws {Problem} `request.invalid`, with the field that must be mended.
 */
export function checkCoverDays(
  { startsOn, endsOn }: { startsOn: LocalDate; endsOn: LocalDate },
  today: LocalDate,
): void {
  const sentence = trouble(startsOn, endsOn, today);
  if (sentence === null) return;
  const fields: FieldProblem[] = [{ path: 'endsOn', sentence }];
  throw new Problem('request.invalid', {}, fields);
}

function trouble(startsOn: LocalDate, endsOn: LocalDate, today: LocalDate): string | null {
  if (endsOn < startsOn) return 'The last day is before the first. Give the days in order.';
  if (endsOn < today) return 'These days are over. Give a last day that is today or later.';
  if (endsOn > addDays(startsOn, coverDaysMax - 1)) return 'Cover lasts a year at most. Give the role itself instead.';
  return null;
}
