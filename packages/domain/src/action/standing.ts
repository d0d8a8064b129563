import { z } from 'zod';
import { addDays, daysBetween, type LocalDate } from '../local-date.js';
import { Colour, type Declared, type Delivery } from './states.js';

/** The facts a colour is derived from. Days are calendar days in Scotland. */
export interface StandingFacts {
  readonly delivery: Delivery;
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
  readonly forecastOn: LocalDate | null;
  readonly declared: Declared | null;
  readonly blockersOpen: number;
  readonly lastUpdatedOn: LocalDate | null;
}

/** A committee's periods, in days. */
export interface StandingSettings {
  readonly dueSoonDays: number;
  readonly reportingCycleDays: number;
}

/** The periods used until a committee sets its own: 30 days' notice, and a quarter between updates. */
export const standingDefaults: StandingSettings = { dueSoonDays: 30, reportingCycleDays: 92 };

/** Where an action stands on a day: its colour, why, and whether it is overdue. */
export const Standing = z
  .strictObject({
    colour: Colour,
    reason: z.string(),
    overdueDays: z.int().min(0),
    declaredColour: Colour.nullable(),
  })
  .meta({ id: 'Standing' });
export type Standing = z.infer<typeof Standing>;

const finished: ReadonlySet<Delivery> = new Set(['withdrawn', 'superseded', 'not-accepted']);

/** The colour a lead's own words ask for. */
const declaredColours: Record<Declared, Colour> = { 'on-track': 'green', 'at-risk': 'amber', 'off-track': 'red' };

/**
 * Derives the colour of an action. A lead can make it worse, never better.
 *
 * @param facts - The action as it stood on the day.
 * @param asAt - The day it is judged; days late are counted to it.
 * @param settings - The committee's periods, in days.
 * @returns The colour, its reason in words, and days overdue (0 when not).
 * @source Our own rule, argued in `docs/method/decisions.md`: neutral, blue, red, amber, grey, green, first that applies.
 */
export function deriveStanding(
  facts: StandingFacts,
  asAt: LocalDate,
  settings: StandingSettings = standingDefaults,
): Standing {
  const [colour, reason] = colourAndReason(facts, asAt, settings);
  const declaredColour = facts.declared && isOpen(facts) ? declaredColours[facts.declared] : null;
  return { colour, reason, overdueDays: overdueDays(facts, asAt), declaredColour };
}

/** Days past the current due date of an action that is not yet delivered; 0 when it is not late. */
export function overdueDays(facts: Pick<StandingFacts, 'delivery' | 'dueOn'>, asAt: LocalDate): number {
  return isOpen(facts) && facts.dueOn !== null && facts.dueOn < asAt ? daysBetween(facts.dueOn, asAt) : 0;
}

/**
 * Whether an action that is still to be delivered has not been heard of for a reporting cycle. One that has begun and was
 * never reported on is silent since it began; one that has yet to begin owes no update.
 */
export function awaitsUpdate(
  facts: Pick<StandingFacts, 'delivery' | 'startsOn' | 'lastUpdatedOn'>,
  asAt: LocalDate,
  { reportingCycleDays }: Pick<StandingSettings, 'reportingCycleDays'> = standingDefaults,
): boolean {
  if (!isOpen(facts) || (facts.startsOn !== null && facts.startsOn > asAt)) return false;
  const heardOn = facts.lastUpdatedOn ?? facts.startsOn;
  return heardOn === null || heardOn < addDays(asAt, -reportingCycleDays);
}

/** Whether an action still to be delivered is due within the days of notice, and not late already. */
export function isDueSoon(
  facts: Pick<StandingFacts, 'delivery' | 'dueOn'>,
  asAt: LocalDate,
  { dueSoonDays }: Pick<StandingSettings, 'dueSoonDays'> = standingDefaults,
): boolean {
  const { dueOn } = facts;
  return isOpen(facts) && dueOn !== null && dueOn >= asAt && dueOn <= addDays(asAt, dueSoonDays);
}

/**
 * The first day on which an action counted as not heard of for a reporting cycle; `null` while it does not, and for one
 * that nobody ever dated, whose silence has no beginning.
 */
export function silentSince(
  facts: Pick<StandingFacts, 'delivery' | 'startsOn' | 'lastUpdatedOn'>,
  asAt: LocalDate,
  settings: Pick<StandingSettings, 'reportingCycleDays'> = standingDefaults,
): LocalDate | null {
  const heardOn = facts.lastUpdatedOn ?? facts.startsOn;
  if (heardOn === null || !awaitsUpdate(facts, asAt, settings)) return null;
  return addDays(heardOn, settings.reportingCycleDays + 1);
}

function isOpen({ delivery }: Pick<StandingFacts, 'delivery'>): boolean {
  return delivery === 'not-started' || delivery === 'in-progress';
}

function colourAndReason(facts: StandingFacts, asAt: LocalDate, settings: StandingSettings): [Colour, string] {
  if (finished.has(facts.delivery)) return ['neutral', 'No longer to be done.'];
  if (facts.delivery === 'delivered') return ['blue', 'Delivered. Whether it made a difference is shown beside.'];
  const late = overdueDays(facts, asAt);
  if (late > 0) return ['red', `Overdue by ${late} ${late === 1 ? 'day' : 'days'}.`];
  if (facts.declared === 'off-track') return ['red', 'The lead reports it off track.'];
  const worries = amberReasons(facts, asAt, settings);
  if (worries.length > 0) return ['amber', worries.join(' ')];
  if (facts.delivery === 'not-started' && facts.startsOn !== null && facts.startsOn > asAt)
    return ['grey', 'Not started; its start date is ahead.'];
  return ['green', 'On track.'];
}

function amberReasons(facts: StandingFacts, asAt: LocalDate, settings: StandingSettings): string[] {
  const reasons: string[] = [];
  const { dueOn, forecastOn } = facts;
  if (facts.declared === 'at-risk') reasons.push('The lead reports it at risk.');
  if (dueOn !== null && forecastOn !== null && forecastOn > dueOn) reasons.push('Forecast later than due.');
  if (facts.blockersOpen > 0) reasons.push('Something is in the way.');
  if (facts.delivery === 'not-started' && dueOn !== null && dueOn <= addDays(asAt, settings.dueSoonDays))
    reasons.push(`Due within ${settings.dueSoonDays} days and not started.`);
  if (dueOn === null && facts.reviewOn === null) reasons.push('No due date and no review date.');
  if (dueOn === null && facts.reviewOn !== null && facts.reviewOn < asAt) reasons.push('Its review date has passed.');
  if (awaitsUpdate(facts, asAt, settings)) reasons.push('No update in this reporting cycle.');
  return reasons;
}
