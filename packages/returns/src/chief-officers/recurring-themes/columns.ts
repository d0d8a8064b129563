import { gradeInWords } from '../../words.js';
import type { Column } from '../../workbook/column.js';
import type { Recurrence, RecurringThemeRow } from './recurring-theme-row.js';

/** Columns of the themes that recur: how often, out of how many, and what had been closed before. */
export const recurringThemeColumns: readonly Column<RecurringThemeRow>[] = [
  { header: 'Theme', width: 18, format: 'text', cell: (row) => row.theme },
  { header: 'Reviews with this learning', width: 10, format: 'integer', cell: (row) => row.reviewsWithLearning },
  {
    header: 'Out of reviews with any confirmed theme',
    width: 11,
    format: 'integer',
    cell: (row) => row.reviewsWithAnyTheme,
  },
  { header: 'In how many months', width: 9, format: 'integer', cell: (row) => row.windowInMonths },
  { header: 'Which reviews', width: 13, format: 'text', cell: (row) => row.reviewReferences.join('\n') },
  { header: 'Came back after closure', width: 14, format: 'text', cell: (row) => cameBackInWords(row.recurrence) },
  { header: 'New review', width: 12, format: 'text', cell: (row) => row.recurrence?.newReviewReference ?? null },
  {
    header: 'Earlier review',
    width: 12,
    format: 'text',
    cell: (row) => row.recurrence?.earlierReviewReference ?? null,
  },
  {
    header: 'Earlier strategy',
    width: 9,
    format: 'text',
    cell: (row) => row.recurrence?.earlierStrategyNumber ?? null,
  },
  { header: 'Earlier action', width: 24, format: 'text', cell: (row) => row.recurrence?.earlierAction ?? null },
  { header: 'Closed on', width: 11, format: 'date', cell: (row) => row.recurrence?.closedOn ?? null },
  { header: 'Closed by', width: 12, format: 'text', cell: (row) => row.recurrence?.closedBy ?? null },
  { header: 'Closed on what basis', width: 14, format: 'text', cell: (row) => row.recurrence?.closedOnBasis ?? null },
  {
    header: 'Evidence grade at closure',
    width: 15,
    format: 'text',
    cell: (row) => (row.recurrence ? gradeInWords(row.recurrence.evidence) : null),
  },
  {
    header: 'Months until it came back',
    width: 9,
    format: 'integer',
    cell: (row) => row.recurrence?.monthsUntilItCameBack ?? null,
  },
  {
    header: 'Its measure since',
    width: 14,
    format: 'text',
    cell: (row) => row.recurrence && (row.recurrence.measureSince ?? 'It had no measure'),
  },
];

const practiceWords: Record<Recurrence['practice'], string> = {
  after: 'Yes',
  straddles: 'In part: the practice reviewed fell before and after',
  before: 'Reported after it, but the practice reviewed came before',
  'not-known': 'Reported after it; when the practice was is not recorded',
};

/** A review reported after a closure may look at practice from before it: then nothing is known to have come back. */
function cameBackInWords(recurrence: Recurrence | null): string {
  return recurrence === null ? 'No' : practiceWords[recurrence.practice];
}
