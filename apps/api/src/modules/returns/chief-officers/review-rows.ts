import type { AgeBand, EventKind, HoldKind, LocalDate, ReviewDecision } from '@followthrough/domain';
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
  readonly holds: readonly {
    readonly kind: HoldKind;
    readonly startedOn: LocalDate;
    readonly endedOn: LocalDate | null;
    readonly note: string;
  }[];
}

/**
 * Reviews notified or decided on or after a day.
 *
 * @param since - The day of the last return. What came in later that same day is told again rather than never.
 */
export function newReviewRows(reviews: readonly ReportedReview[], since: LocalDate): NewReviewRow[] {
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
      stage: stageOf(review),
    }));
}

/** What still runs beside reviews. */
export function parallelProceedingRows(reviews: readonly ReportedReview[]): ParallelProceedingRow[] {
  return reviews.flatMap(({ reference, pseudonym, holds }) =>
    holds
      .filter(({ endedOn }) => endedOn === null)
      .map(({ kind, startedOn, note }) => ({
        reviewReference: reference,
        pseudonym,
        proceeding: holdWords[kind],
        standing: 'Under way',
        holds: 'Not recorded',
        sinceOn: startedOn,
        lookAgainOn: null,
        note: wordsOrNothing(note),
      })),
  );
}

function stageOf({ decision, startedOn, reportedOn }: ReportedReview): string {
  if (reportedOn !== null) return 'Reported';
  if (decision === 'do-not-proceed') return 'No review is held';
  if (startedOn !== null) return 'Under way';
  return decision === null ? 'Awaiting a decision' : 'Decided, not yet started';
}
