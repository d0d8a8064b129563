import type { CalendarDay } from '../../return-identity.js';
import type { GradedEvidence } from '../../words.js';

/** How a theme came back: the new learning, and the earlier action that had been closed. */
export interface Recurrence {
  readonly newReviewReference: string;
  readonly earlierReviewReference: string;
  readonly earlierStrategyNumber: string;
  readonly earlierAction: string;
  readonly closedOn: CalendarDay;
  /** The body that closed it. */
  readonly closedBy: string;
  readonly closedOnBasis: string;
  readonly evidence: GradedEvidence | null;
  /** Whole months from the closure to the new learning. */
  readonly monthsUntilItCameBack: number;
  /** Whether the practice that the new review looked at came before, across or after the closure. */
  readonly practice: 'before' | 'straddles' | 'after' | 'not-known';
  /** Whether the earlier action's measure has held since, in words; nothing where it had none. */
  readonly measureSince: string | null;
}

/** A theme found in more than one review. A theme that came back more than once has a row for each time. */
export interface RecurringThemeRow {
  readonly theme: string;
  /** Distinct reviews with this learning, confirmed by a person. */
  readonly reviewsWithLearning: number;
  /** Distinct reviews in the same window with any confirmed theme. */
  readonly reviewsWithAnyTheme: number;
  readonly windowInMonths: number;
  readonly reviewReferences: readonly string[];
  readonly recurrence: Recurrence | null;
}
