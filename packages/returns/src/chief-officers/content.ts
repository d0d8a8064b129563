import type { ReturnIdentity } from '../return-identity.js';
import type { ConclusionRow } from './conclusions/conclusion-row.js';
import type { DecisionRow } from './decisions/decision-row.js';
import type { ExceptionRow } from './exceptions/exception-row.js';
import type { NewReviewRow, ParallelProceedingRow } from './new-reviews/new-review-row.js';
import type { RecurringThemeRow } from './recurring-themes/recurring-theme-row.js';
import type { AgencyProgress, ProgressCounts, ReviewProgress } from './summary/progress-counts.js';

/** Everything in the Chief Officers' return. Rows are written in the order given. */
export interface ChiefOfficersReturn {
  readonly identity: ReturnIdentity;
  /** The whole committee, each action once. Not the sum of the agencies, who share some actions. */
  readonly totals: ProgressCounts;
  readonly byReview: readonly ReviewProgress[];
  readonly byAgency: readonly AgencyProgress[];
  readonly exceptions: readonly ExceptionRow[];
  readonly decisions: readonly DecisionRow[];
  /** What people last concluded of each action that is not closed, in the order given. */
  readonly conclusions: readonly ConclusionRow[];
  /** Actions, not closed, that have measures and no conclusion. */
  readonly withoutConclusion: number;
  readonly recurringThemes: readonly RecurringThemeRow[];
  readonly newReviews: readonly NewReviewRow[];
  readonly parallelProceedings: readonly ParallelProceedingRow[];
}
