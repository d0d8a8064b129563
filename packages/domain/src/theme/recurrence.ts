import { addMonths, monthsBetween, type LocalDate } from '../local-date.js';
import type { ClosureBasis, EvidenceGrade } from '../action/states.js';
import type { Stance } from './states.js';

/** A theme that a person confirmed on a review. Several passages of one review count once. */
export interface ConfirmedLabel {
  readonly reviewId: string;
  readonly committeeId: string;
  readonly slug: string;
  readonly stance: Stance;
  readonly reportedOn: LocalDate;
}

/** How often a theme was seen, with its denominator. Counts are of distinct reviews, never of passages. */
export interface Recurrence {
  readonly slug: string;
  readonly reviews: number;
  readonly reviewsInWindow: number;
  readonly reviewsLabelledInWindow: number;
  /** Reviews on which any theme was confirmed, of any time: what `reviews` is out of. */
  readonly reviewsLabelled: number;
  /** Of those, how many were reported after the theme was last seen; all of them where it never was. */
  readonly reviewsSince: number;
  readonly committeesInWindow: number;
  readonly strengths: number;
  readonly firstSeenOn: LocalDate | null;
  readonly lastSeenOn: LocalDate | null;
  readonly recursLocally: boolean;
  readonly recursNationally: boolean;
}

/** When a theme counts as recurring. Months are rolling, back from the day asked about. */
export interface RecurrenceRule {
  readonly windowMonths: number;
  readonly reviewsMin: number;
  readonly committeesMin: number;
}

/**
 * The rule in use: two reviews of one committee, or three committees, within 36 months.
 *
 * @source Our own rule, argued in `docs/method/decisions.md`.
 */
export const recurrenceRule: RecurrenceRule = { windowMonths: 36, reviewsMin: 2, committeesMin: 3 };

/**
 * Counts, for every theme, the distinct reviews whose learning it names.
 *
 * @param labels - Confirmed labels of any number of reviews, in any order.
 * @param asAt - The day asked about; later labels are ignored.
 * @returns One entry a theme, most reviews in the window first, then by slug.
 */
export function recurrences(
  labels: readonly ConfirmedLabel[],
  asAt: LocalDate,
  rule: RecurrenceRule = recurrenceRule,
): Recurrence[] {
  const known = labels.filter((label) => label.reportedOn <= asAt);
  const windowStart = addMonths(asAt, -rule.windowMonths);
  const area: Area = { windowStart, known, labelled: reviewsOf(known), inWindow: reviewsOf(since(known, windowStart)) };
  return [...groupedBy(known, ({ slug }) => slug)]
    .map(([slug, ofTheme]) => ({ slug, ...countOne(ofTheme, area, rule) }))
    .sort((a, b) => b.reviewsInWindow - a.reviewsInWindow || b.reviews - a.reviews || a.slug.localeCompare(b.slug));
}

/** What the counts of every theme are out of. */
interface Area {
  readonly windowStart: LocalDate;
  readonly known: readonly ConfirmedLabel[];
  readonly labelled: number;
  readonly inWindow: number;
}

function countOne(labels: readonly ConfirmedLabel[], area: Area, rule: RecurrenceRule): Omit<Recurrence, 'slug'> {
  const learning = labels.filter((label) => label.stance === 'learning');
  const recent = since(learning, area.windowStart);
  const days = learning.map((label) => label.reportedOn).sort();
  const lastSeenOn = days.at(-1) ?? null;
  const committees = groupedBy(recent, ({ committeeId }) => committeeId);
  return {
    reviews: reviewsOf(learning),
    reviewsInWindow: reviewsOf(recent),
    reviewsLabelledInWindow: area.inWindow,
    reviewsLabelled: area.labelled,
    reviewsSince: lastSeenOn === null ? area.labelled : reviewsOf(since(area.known, lastSeenOn)),
    committeesInWindow: committees.size,
    strengths: reviewsOf(labels.filter((label) => label.stance !== 'learning')),
    firstSeenOn: days[0] ?? null,
    lastSeenOn,
    recursLocally: [...committees.values()].some((ofCommittee) => reviewsOf(ofCommittee) >= rule.reviewsMin),
    recursNationally: committees.size >= rule.committeesMin,
  };
}

function groupedBy(labels: readonly ConfirmedLabel[], key: (label: ConfirmedLabel) => string) {
  const groups = new Map<string, ConfirmedLabel[]>();
  for (const label of labels) {
    const group = groups.get(key(label));
    if (group === undefined) groups.set(key(label), [label]);
    else group.push(label);
  }
  return groups;
}

const since = (labels: readonly ConfirmedLabel[], day: LocalDate) =>
  labels.filter(({ reportedOn }) => reportedOn > day);

const reviewsOf = (labels: readonly ConfirmedLabel[]) => new Set(labels.map(({ reviewId }) => reviewId)).size;

/** An action on a theme that the committee has closed. */
export interface ClosedAction {
  readonly actionId: string;
  readonly slug: string;
  readonly closedOn: LocalDate;
  readonly basis: ClosureBasis;
  readonly evidenceGrade: EvidenceGrade;
  readonly reviewIds: readonly string[];
}

/** A review whose confirmed learning names a theme, with the period of practice it looked at. */
export interface LearningSeen {
  readonly reviewId: string;
  readonly slug: string;
  readonly reportedOn: LocalDate;
  readonly practiceFrom: LocalDate | null;
  readonly practiceTo: LocalDate | null;
}

/** Whether the practice a review describes came before, across or after the closure. */
export type PracticeTiming = 'before' | 'straddles' | 'after' | 'not-known';

/** Learning that came back after an action on the same theme was closed. */
export interface RecurredAfterClosure {
  readonly slug: string;
  readonly reviewId: string;
  readonly reportedOn: LocalDate;
  readonly actionId: string;
  readonly closedOn: LocalDate;
  readonly basis: ClosureBasis;
  readonly evidenceGrade: EvidenceGrade;
  readonly lagMonths: number;
  readonly practice: PracticeTiming;
}

/**
 * Finds learning reported after an action on its theme was closed, matched to every such action, not only the oldest.
 *
 * @param seen - Confirmed learning, one entry a review and theme.
 * @param closed - Closed actions, one entry an action and theme.
 * @returns One entry for each pair, newest report first. An action's own review never counts against it.
 */
export function recurredAfterClosure(
  seen: readonly LearningSeen[],
  closed: readonly ClosedAction[],
): RecurredAfterClosure[] {
  return seen
    .flatMap((learning) =>
      closed
        .filter((action) => action.slug === learning.slug && action.closedOn < learning.reportedOn)
        .filter((action) => !action.reviewIds.includes(learning.reviewId))
        .map((action) => ({
          slug: learning.slug,
          reviewId: learning.reviewId,
          reportedOn: learning.reportedOn,
          actionId: action.actionId,
          closedOn: action.closedOn,
          basis: action.basis,
          evidenceGrade: action.evidenceGrade,
          lagMonths: monthsBetween(action.closedOn, learning.reportedOn),
          practice: practiceTiming(learning, action.closedOn),
        })),
    )
    .sort((a, b) => b.reportedOn.localeCompare(a.reportedOn) || a.slug.localeCompare(b.slug));
}

/** Says whether the practice a review looked at came before, across or after a day. */
export function practiceTiming(
  period: Pick<LearningSeen, 'practiceFrom' | 'practiceTo'>,
  closedOn: LocalDate,
): PracticeTiming {
  if (period.practiceFrom === null || period.practiceTo === null) return 'not-known';
  if (period.practiceTo < closedOn) return 'before';
  return period.practiceFrom >= closedOn ? 'after' : 'straddles';
}
