import { z } from 'zod';
import { RecordId } from '../ids.js';
import { addMonths, LocalDate } from '../local-date.js';
import { Narrative, OptionalNarrative } from '../text.js';
import { PlannedLead } from './planned.js';
import { Lever, Scope } from './states.js';

/** What comes round again, apart from each time it does. */
const what = {
  text: Narrative,
  measureText: OptionalNarrative.default(''),
  lever: Lever.nullable().default(null),
  scope: Scope.nullable().default(null),
  accountableAgencyId: RecordId.nullable().default(null),
  leads: z.array(PlannedLead).max(20).default([]),
  untilOn: LocalDate.nullable().default(null),
  everyMonths: z.int().min(1).max(60),
};

/** A new recurring action: what, by whom, how often, the first day it is due, and until when. */
export const NewRecurring = z
  .strictObject({ strategyId: RecordId, ...what, firstDueOn: LocalDate })
  .meta({ id: 'NewRecurring' });
export type NewRecurring = z.infer<typeof NewRecurring>;

/** A recurring action as it is to be from now on. What is on the plan keeps its day; the next comes by the new rhythm. */
export const RecurringEdit = z.strictObject(what).meta({ id: 'RecurringEdit' });
export type RecurringEdit = z.infer<typeof RecurringEdit>;

/** When something comes round. */
export interface Round {
  readonly everyMonths: number;
  readonly firstDueOn: LocalDate;
  readonly untilOn: LocalDate | null;
}

/** No definition makes more than this at once; the rest follows on another day. */
const madeAtOnceMax = 60;

/**
 * The days for which an action should be there: every due date up to one interval from today, so that each is on the plan
 * before it begins.
 *
 * @returns Due dates in order, from the first one on; at most sixty after the last that is there.
 */
export function occurrencesDue(round: Round, today: LocalDate, madeUpTo: LocalDate | null = null): LocalDate[] {
  const { everyMonths, firstDueOn, untilOn } = round;
  const horizon = addMonths(today, everyMonths);
  const days: LocalDate[] = [];
  for (let count = 0; days.length < madeAtOnceMax; count += 1) {
    // Counted from the first day, so that the 31st comes back after a shorter month.
    const day = addMonths(firstDueOn, count * everyMonths);
    const isFirst = count === 0;
    if ((!isFirst && day > horizon) || (untilOn !== null && day > untilOn) || day > '2200-12-31') break;
    if (madeUpTo === null || day > madeUpTo) days.push(day);
  }
  return days;
}

/** How often something comes round, in words: "Every quarter". */
export function everyWords(months: number): string {
  const known: Record<number, string> = {
    1: 'Every month',
    3: 'Every quarter',
    6: 'Every half year',
    12: 'Every year',
  };
  return known[months] ?? `Every ${months} months`;
}
