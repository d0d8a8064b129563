import { addDays, daysBetween, type LocalDate } from '../local-date.js';

/** When a committee chases, in days. */
export interface ChaseSettings {
  /** Days before the deadline on which whoever has not answered is reminded. */
  readonly beforeDays: readonly number[];
  /** How often whoever is late is reminded, counted from the day after the deadline. */
  readonly everyDaysLate: number;
}

/**
 * Reminders until a committee sets its own: 30, 7 and 1 days before the deadline, then weekly.
 *
 * @source Our own, argued in `docs/method/decisions.md`.
 */
export const chaseDefaults: ChaseSettings = { beforeDays: [30, 7, 1], everyDaysLate: 7 };

/** One reminder: how it is called, and the day it fell due. The two name it, so that it is never sent twice. */
export interface ChaseStep {
  readonly step: 'before' | 'late';
  readonly dueOn: LocalDate;
  /** Days from the reminder's own day to the deadline; negative when it is past. */
  readonly daysLeft: number;
}

/**
 * The reminder in force on a day: the last one whose day has come. A reminder whose day was before the asking, or on it,
 * is left out, since the asking itself has just said the same.
 *
 * @param round - The day of asking and the deadline.
 * @param asAt - The day it is.
 * @param settings - The committee's own days; their order does not matter.
 * @returns The reminder, which stays the same until the next one's day, or `null` when none has come.
 */
export function chaseStepOn(
  round: { readonly askedOn: LocalDate; readonly deadlineOn: LocalDate },
  asAt: LocalDate,
  settings: ChaseSettings = chaseDefaults,
): ChaseStep | null {
  const { askedOn, deadlineOn } = round;
  const late = daysBetween(deadlineOn, asAt);
  if (late > 0) {
    const occasion = Math.floor((late - 1) / settings.everyDaysLate);
    const daysLeft = -(1 + occasion * settings.everyDaysLate);
    return { step: 'late', dueOn: addDays(deadlineOn, -daysLeft), daysLeft };
  }
  const come = settings.beforeDays.filter((days) => {
    const dueOn = addDays(deadlineOn, -days);
    return dueOn <= asAt && dueOn > askedOn;
  });
  if (come.length === 0) return null;
  const daysLeft = Math.min(...come);
  return { step: 'before', dueOn: addDays(deadlineOn, -daysLeft), daysLeft };
}

/** The day of the next reminder after a day, as long as somebody has not answered. */
export function nextChaseOn(
  round: { readonly askedOn: LocalDate; readonly deadlineOn: LocalDate },
  asAt: LocalDate,
  settings: ChaseSettings = chaseDefaults,
): LocalDate {
  const { askedOn, deadlineOn } = round;
  const ahead = settings.beforeDays
    .map((days) => addDays(deadlineOn, -days))
    .filter((day) => day > asAt && day > askedOn)
    .toSorted();
  if (ahead[0] !== undefined) return ahead[0];
  const late = Math.max(0, daysBetween(deadlineOn, asAt));
  const occasions = Math.ceil(late / settings.everyDaysLate);
  return addDays(deadlineOn, 1 + occasions * settings.everyDaysLate);
}
