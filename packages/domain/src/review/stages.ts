import { z } from 'zod';
import type { CommitteeSettings } from '../committee/settings.js';
import { LocalDate } from '../local-date.js';
import { ReviewEventKind, ReviewStage, StageTarget } from './stage.js';
import type { ReviewDecision } from './states.js';
import { addCounted, countDays, countHeld, isHeld, type Counting, type HeldDays } from './working-days.js';

/** The days on which stages were reached; a stage that is left out has not been. */
export type StageDays = Readonly<Partial<Record<ReviewStage, LocalDate>>>;

/** What the timeline of a review is worked out from. */
export interface ReviewCourse {
  readonly days: StageDays;
  readonly decision: ReviewDecision | null;
  /** When the review itself was on hold; a hold of its publication alone holds up no stage but that. */
  readonly held: readonly HeldDays[];
}

/** How a stage stands against its target: reached in time or late, on its way, overdue, on hold, or not yet begun. */
export const StageState = z
  .enum(['reached', 'in-time', 'late', 'under-way', 'overdue', 'on-hold', 'not-begun'])
  .meta({ id: 'StageState' });
export type StageState = z.infer<typeof StageState>;

/** A stage of a review with its day, its target and how long it took or has taken so far. */
export const StageTime = z
  .strictObject({
    stage: ReviewStage,
    on: LocalDate.nullable(),
    state: StageState,
    /** The stage it is counted from, where that was reached first. */
    from: ReviewStage.nullable(),
    target: StageTarget.nullable(),
    /** The last day in time; null where there is no target, it has not begun, or a hold has no end yet. */
    dueOn: LocalDate.nullable(),
    /** Days taken, or so far, in the unit of the target; in calendar days where there is none. */
    days: z.int().min(0).nullable(),
    /** Calendar days on hold among them, which are not counted. */
    heldDays: z.int().min(0),
  })
  .meta({ id: 'StageTime' });
export type StageTime = z.infer<typeof StageTime>;

const events: ReadonlySet<ReviewStage> = new Set(ReviewEventKind.options);

/** The stage from which each stage's days are counted. What is held in the course of a review counts from its start. */
const countedFrom: Readonly<Partial<Record<ReviewStage, ReviewStage>>> = {
  'information-requested': 'notified',
  'information-received': 'information-requested',
  recommended: 'notified',
  decided: 'notified',
  'care-inspectorate-told': 'decided',
  started: 'decided',
  reported: 'started',
  'family-feedback': 'reported',
  'committee-accepted': 'reported',
  'chief-officers-ratified': 'committee-accepted',
  'report-sent': 'chief-officers-ratified',
  'observations-received': 'report-sent',
  published: 'chief-officers-ratified',
};

/** The stage a stage's days are counted from; nothing for the first. */
export function stageBefore(stage: ReviewStage): ReviewStage | null {
  return events.has(stage) ? 'started' : (countedFrom[stage] ?? null);
}

/**
 * The timeline of a review: every stage it goes through, in the order of the guidance, judged on a day.
 *
 * @param course - The dates as they were given. None is changed; a stage dated before the one it is counted from is not judged.
 * @param settings - The committee's own targets and holidays. A hold of the review stops the count.
 * @param today - Stages not yet reached are counted to it.
 * @returns Stages that a review does not go through are left out unless they have a date: after a decision not to proceed
 *   what would follow, for an alternative approach the meetings, and a fourth meeting that was never held.
 * @source Order: National Guidance, Learning Reviews (2021, 2024). Counting: ours, `docs/method/decisions.md`.
 */
export function stageTimes(
  course: ReviewCourse,
  settings: Pick<CommitteeSettings, 'stageTargets' | 'holidays'>,
  today: LocalDate,
): StageTime[] {
  const holidays = new Set(settings.holidays.map(({ on }) => on));
  return ReviewStage.options
    .filter((stage) => course.days[stage] !== undefined || isExpected(stage, course.decision))
    .map((stage) => {
      const target = settings.stageTargets[stage] ?? null;
      const counting = { unit: target?.unit ?? 'calendar-days', holidays, held: course.held };
      return stageTime(stage, course, { target, counting, today });
    });
}

const afterNo = ReviewStage.options.slice(ReviewStage.options.indexOf('started'));

function isExpected(stage: ReviewStage, decision: ReviewDecision | null): boolean {
  if (stage === 'fourth-meeting') return false;
  if (decision === 'do-not-proceed') return !afterNo.includes(stage);
  return !(decision === 'alternative-approach' && events.has(stage));
}

interface Judging {
  readonly target: StageTarget | null;
  readonly counting: Counting;
  readonly today: LocalDate;
}

function stageTime(stage: ReviewStage, { days, held }: ReviewCourse, { target, counting, today }: Judging): StageTime {
  const on = days[stage] ?? null;
  const before = stageBefore(stage);
  const begun = before === null ? undefined : days[before];
  const plain = { stage, on, target, from: null, dueOn: null, days: null, heldDays: 0 };
  // What came before the stage it is counted from took no days that anybody could judge.
  if (begun === undefined || (on !== null && on < begun))
    return { ...plain, state: on === null ? 'not-begun' : 'reached' };
  const until = on ?? today;
  const dueOn = target === null ? null : addCounted(begun, target.days, counting);
  const taken = countDays(begun, until, counting);
  return {
    ...plain,
    ...{ from: before, dueOn, days: taken, heldDays: countHeld(begun, until, held) },
    state: stateOf({ on, target, taken, onHold: isHeld(today, held) }),
  };
}

function stateOf(stage: {
  readonly on: LocalDate | null;
  readonly target: StageTarget | null;
  readonly taken: number;
  readonly onHold: boolean;
}): StageState {
  const { on, target, taken, onHold } = stage;
  if (on !== null) return target === null ? 'reached' : taken > target.days ? 'late' : 'in-time';
  if (target !== null && taken > target.days) return 'overdue';
  return onHold ? 'on-hold' : 'under-way';
}
