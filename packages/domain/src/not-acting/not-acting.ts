import { z } from 'zod';
import type { Delivery } from '../action/states.js';
import type { Acceptance } from '../review/states.js';
import { addMonths, type LocalDate } from '../local-date.js';
import { Problem } from '../problem.js';

/** How an acceptance of not acting came to its end. */
export const NotActingEnd = z.enum(['came-back', 'renewed', 'taken-up']).meta({ id: 'NotActingEnd' });
export type NotActingEnd = z.infer<typeof NotActingEnd>;

/** An acceptance of not acting, as far as the rules look at it. */
export interface NotActing {
  readonly endsOn: LocalDate;
  readonly end: NotActingEnd | null;
}

/** The days of a decision not to act: when it was made, when it ends, and the day it is written down. */
export interface NotActingDays {
  readonly decidedOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly today: LocalDate;
}

/** The longest that not acting is accepted at a time, in months. Our own, argued in `docs/decisions/0025`. */
export const notActingMonthsMax = 24;

/**
 * Checks that the committee may accept that an action is not done, for a time. One that is accepted already is renewed.
 *
 * @throws {Problem} `not-acting.not-possible` for an action that has begun or is at its end, `not-acting.wrong-end`
 *   unless it ends after today and within the longest time.
 */
export function checkNotActing(delivery: Delivery, { decidedOn, endsOn, today }: NotActingDays): void {
  if (delivery !== 'not-started' && delivery !== 'not-accepted')
    throw new Problem('not-acting.not-possible', { delivery });
  if (endsOn <= today || endsOn > addMonths(decidedOn, notActingMonthsMax))
    throw new Problem('not-acting.wrong-end', { endsOn, monthsMax: notActingMonthsMax });
}

/** What a committee answers to a strategy: whether it takes it on, and when it looks again at what it does not. */
export interface AnswerUntil {
  readonly acceptance: Acceptance;
  readonly lookAgainOn?: LocalDate | null | undefined;
}

/**
 * The day until which a committee accepts that nothing is done about a strategy. Like an action, it is not put aside for
 * ever.
 *
 * @returns `null` for every answer but "not accepted", whatever day came with it.
 * @throws {Problem} `request.invalid`, beside `lookAgainOn`, unless the day is after today and within the longest time.
 */
export function notAcceptedUntil({ acceptance, lookAgainOn }: AnswerUntil, today: LocalDate): LocalDate | null {
  if (acceptance !== 'not-accepted') return null;
  if (lookAgainOn && lookAgainOn > today && lookAgainOn <= addMonths(today, notActingMonthsMax)) return lookAgainOn;
  const sentence = 'Say when the committee looks at it again: a day ahead, within two years.';
  throw new Problem('request.invalid', {}, [{ path: 'lookAgainOn', sentence }]);
}

/**
 * Checks that an update does not say of an action what only the committee decides: that it is not accepted, or that it is
 * again.
 *
 * @throws {Problem} `not-acting.needs-decision`.
 */
export function checkNotDecidedByUpdate(from: Delivery, to: Delivery): void {
  if (needsDecision(from, to)) throw new Problem('not-acting.needs-decision', { from, to });
}

/** Whether a move of delivery is the committee's to decide, and no update's. */
export function needsDecision(from: Delivery, to: Delivery): boolean {
  return from !== to && (from === 'not-accepted' || to === 'not-accepted');
}

/** Whether an acceptance is over on a day: from its last day on, the action is to be done again. */
export function isOver({ endsOn, end }: NotActing, today: LocalDate): boolean {
  return end === null && endsOn <= today;
}
