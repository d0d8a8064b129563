import { dayInWords, type LocalDate } from '../local-date.js';
import { ReviewEventKind, ReviewStage } from './stage.js';
import { reviewStageWords } from './stage-words.js';
import type { HoldKind } from './states.js';
import { holdWords } from './words.js';
import type { StageDays } from './stages.js';

/** Two dates that contradict each other: what should come first is dated after what should follow. */
export interface DateWarning {
  readonly earlier: NamedDay;
  readonly later: NamedDay;
}

/** A day and what happened on it. */
export interface NamedDay {
  readonly name: string;
  readonly on: LocalDate;
}

/** Something that ran beside a review, with its days. */
export interface ProceedingDays {
  readonly kind: HoldKind;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly reviewHeldFrom: LocalDate | null;
  readonly reviewHeldTo: LocalDate | null;
  readonly publicationHeldFrom: LocalDate | null;
  readonly publicationHeldTo: LocalDate | null;
}

const meetings = ['first-meeting', 'second-meeting', 'third-meeting', 'fourth-meeting'] as const;

/** What must have happened just before each stage. Where nothing is said, the guidance leaves the order open. */
const follows: Readonly<Partial<Record<ReviewStage, readonly ReviewStage[]>>> = {
  'information-requested': ['notified'],
  'information-received': ['information-requested'],
  recommended: ['notified'],
  decided: ['information-received', 'recommended'],
  'care-inspectorate-told': ['decided'],
  started: ['decided'],
  ...Object.fromEntries(ReviewEventKind.options.map((kind) => [kind, ['started']])),
  ...Object.fromEntries(meetings.slice(1).map((meeting, index) => [meeting, [meetings[index]]])),
  reported: [...ReviewEventKind.options],
  'family-feedback': ['started'],
  'committee-accepted': ['reported'],
  'chief-officers-ratified': ['committee-accepted'],
  'report-sent': ['chief-officers-ratified'],
  'observations-received': ['report-sent'],
  published: ['committee-accepted'],
};

/** Every stage that comes before each stage, near or far. Stages stand in order, so one pass is enough. */
const comesAfter = new Map<ReviewStage, ReadonlySet<ReviewStage>>();
for (const stage of ReviewStage.options) {
  const before = follows[stage] ?? [];
  comesAfter.set(stage, new Set(before.flatMap((each) => [each, ...(comesAfter.get(each) ?? [])])));
}

/** Whether the guidance expects one stage before another. */
export function comesBefore(earlier: ReviewStage, later: ReviewStage): boolean {
  return comesAfter.get(later)?.has(earlier) ?? false;
}

/**
 * Finds the dates of a review that contradict each other. It looks at their order alone, and changes none.
 *
 * @returns One entry for each stage that is dated before something it should follow: of several such, the one dated last.
 *   Pairs with a third date between them follow from those. Empty exactly when no two dates contradict each other.
 * @source Order: National Guidance, Learning Reviews (2021, 2024).
 */
export function contradictions(days: StageDays): DateWarning[] {
  const known = ReviewStage.options.flatMap((stage) => (days[stage] === undefined ? [] : [{ stage, on: days[stage] }]));
  return known.flatMap((later) => {
    const [worst] = known
      .filter((earlier) => comesBefore(earlier.stage, later.stage) && later.on < earlier.on)
      .filter((earlier) => !known.some(({ stage }) => isBetween(earlier.stage, stage, later.stage)))
      .sort((one, other) => other.on.localeCompare(one.on));
    return worst === undefined ? [] : [{ earlier: named(worst), later: named(later) }];
  });
}

const isBetween = (earlier: ReviewStage, stage: ReviewStage, later: ReviewStage) =>
  comesBefore(earlier, stage) && comesBefore(stage, later);

const named = ({ stage, on }: { stage: ReviewStage; on: LocalDate }) => ({ name: reviewStageWords[stage], on });

/** Finds periods that end before they begin, among what ran beside a review. */
export function proceedingContradictions(proceedings: readonly ProceedingDays[]): DateWarning[] {
  return proceedings.flatMap((proceeding) => {
    const name = holdWords[proceeding.kind];
    const { startedOn, endedOn, reviewHeldFrom, reviewHeldTo, publicationHeldFrom, publicationHeldTo } = proceeding;
    return [
      ...wrongWayRound({ name: `${name} began`, on: startedOn }, { name: `${name} ended`, on: endedOn }),
      ...wrongWayRound(
        { name: `Hold of the review for ${lower(name)} began`, on: reviewHeldFrom },
        { name: `Hold of the review for ${lower(name)} ended`, on: reviewHeldTo },
      ),
      ...wrongWayRound(
        { name: `Hold of publication for ${lower(name)} began`, on: publicationHeldFrom },
        { name: `Hold of publication for ${lower(name)} ended`, on: publicationHeldTo },
      ),
    ];
  });
}

/** A pair of days as a warning, where the second that is known comes before the first that is known. */
export function wrongWayRound(
  earlier: { readonly name: string; readonly on: LocalDate | null },
  later: { readonly name: string; readonly on: LocalDate | null },
): DateWarning[] {
  if (earlier.on === null || later.on === null || later.on >= earlier.on) return [];
  return [{ earlier: { ...earlier, on: earlier.on }, later: { ...later, on: later.on } }];
}

/** Says a contradiction in a sentence that names both dates. */
export function warningInWords({ earlier, later }: DateWarning): string {
  return `“${later.name}” (${dayInWords(later.on)}) is dated before “${earlier.name}” (${dayInWords(earlier.on)}). Please check both dates; neither has been changed.`;
}

function lower(name: string): string {
  return name.startsWith('NHS') ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
