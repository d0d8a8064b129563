import type { CalendarDay } from '../../return-identity.js';

/** A review notified or decided since the last return. It holds an age band, never a date of birth. */
export interface NewReviewRow {
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly eventKind: string;
  readonly ageBand: string;
  readonly notifiedOn: CalendarDay | null;
  /** The committee's decision; nothing while it is awaited. */
  readonly decision: string | null;
  readonly decidedOn: CalendarDay | null;
  readonly careInspectorateToldOn: CalendarDay | null;
  readonly stage: string;
}

/** Something that runs beside a review, and what it holds up. */
export interface ParallelProceedingRow {
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly proceeding: string;
  readonly standing: string;
  /** What may not go ahead meanwhile, such as "Publication"; nothing when nothing is held. */
  readonly holds: string | null;
  readonly sinceOn: CalendarDay | null;
  readonly lookAgainOn: CalendarDay | null;
  readonly note: string | null;
}
