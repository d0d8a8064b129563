import {
  isHeld,
  type AgeBand,
  type EventKind,
  type LocalDate,
  type Proceeding,
  type ReviewDecision,
} from '@followthrough/domain';
import { ageBandWords, decisionWords, eventWords, holdWords } from '@followthrough/domain/words';
import type { NewReviewRow, ParallelProceedingRow } from '@followthrough/returns';
import { wordsOrNothing } from '../words.js';

/** A review as the Chief Officers are told of it. */
export interface ReportedReview {
  readonly reference: string;
  readonly pseudonym: string;
  readonly event: EventKind;
  readonly ageBand: AgeBand;
  readonly notifiedOn: LocalDate | null;
  readonly decision: ReviewDecision | null;
  readonly decidedOn: LocalDate | null;
  readonly careInspectorateNotifiedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly reportedOn: LocalDate | null;
  readonly committeeAcceptedOn: LocalDate | null;
  readonly chiefOfficersRatifiedOn: LocalDate | null;
  readonly holds: readonly Omit<Proceeding, 'id' | 'version'>[];
}

/**
 * Reviews notified or decided on or after a day.
 *
 * @param since - The day of the last return. What came in later that same day is told again rather than never.
 * @param asAt - The day of this return: how far each has come is told as at it.
 */
export function newReviewRows(reviews: readonly ReportedReview[], since: LocalDate, asAt: LocalDate): NewReviewRow[] {
  const isNew = (day: LocalDate | null) => day !== null && day >= since;
  return reviews
    .filter(({ notifiedOn, decidedOn }) => isNew(notifiedOn) || isNew(decidedOn))
    .map((review) => ({
      reviewReference: review.reference,
      pseudonym: review.pseudonym,
      eventKind: eventWords[review.event],
      ageBand: ageBandWords[review.ageBand],
      notifiedOn: review.notifiedOn,
      decision: review.decision === null ? null : decisionWords[review.decision],
      decidedOn: review.decidedOn,
      careInspectorateToldOn: review.careInspectorateNotifiedOn,
      stage: stageOf(review, asAt),
    }));
}

/**
 * What runs beside reviews, or still holds one up after it has ended.
 *
 * @param asAt - The day of the return.
 */
export function parallelProceedingRows(reviews: readonly ReportedReview[], asAt: LocalDate): ParallelProceedingRow[] {
  return reviews.flatMap(({ reference, pseudonym, holds }) =>
    holds
      .map((hold) => ({ ...hold, ended: hold.endedOn !== null && hold.endedOn <= asAt, holdsUp: heldUp(hold, asAt) }))
      .filter(({ ended, holdsUp }) => !ended || holdsUp !== null)
      .map(({ kind, startedOn, lookAgainOn, note, ended, holdsUp }) => ({
        reviewReference: reference,
        pseudonym,
        proceeding: holdWords[kind],
        standing: ended ? 'Ended' : 'Under way',
        holds: holdsUp ?? 'No hold recorded',
        sinceOn: startedOn,
        lookAgainOn,
        note: wordsOrNothing(note),
      })),
  );
}

type Hold = ReportedReview['holds'][number];

/** What a proceeding is known to hold up on a day; nothing where no hold is recorded. */
function heldUp(hold: Hold, on: LocalDate): string | null {
  const review = stands(hold.reviewHeldFrom, hold.reviewHeldTo, on);
  const publication = stands(hold.publicationHeldFrom, hold.publicationHeldTo, on);
  if (review) return publication ? 'The review and its publication' : 'The review';
  return publication ? 'Publication' : null;
}

function stands(from: LocalDate | null, to: LocalDate | null, on: LocalDate): boolean {
  return from !== null && isHeld(on, [{ from, to }]);
}

function stageOf(review: ReportedReview, asAt: LocalDate): string {
  const { decision, startedOn, reportedOn, committeeAcceptedOn, chiefOfficersRatifiedOn, holds } = review;
  if (chiefOfficersRatifiedOn !== null) return 'Ratified by the Chief Officers Group';
  if (committeeAcceptedOn !== null) return 'Accepted by the committee';
  if (reportedOn !== null) return 'Reported';
  if (decision === 'do-not-proceed') return 'No review is held';
  if (holds.some((hold) => stands(hold.reviewHeldFrom, hold.reviewHeldTo, asAt))) return 'On hold';
  if (startedOn !== null) return 'Under way';
  return decision === null ? 'Awaiting a decision' : 'Decided, not yet started';
}
