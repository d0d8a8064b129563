import type { Column } from '../../workbook/column.js';
import type { AgencyProgress, ProgressCounts, ReviewProgress } from './progress-counts.js';

const countColumns: readonly { readonly header: string; readonly count: keyof ProgressCounts }[] = [
  { header: 'Actions', count: 'total' },
  { header: 'Not started', count: 'notStarted' },
  { header: 'In progress', count: 'inProgress' },
  { header: 'Delivered, effect not yet known', count: 'deliveredEffectNotKnown' },
  { header: 'Practice embedded', count: 'practiceEmbedded' },
  { header: 'Impact evidenced', count: 'impactEvidenced' },
  { header: 'No effect found', count: 'noEffectFound' },
  { header: 'No longer to be done', count: 'noLongerToBeDone' },
  { header: 'Of these, overdue', count: 'overdue' },
  { header: 'Of these, closed without evidence of effect', count: 'closedWithoutEvidence' },
];

const progressColumns: readonly Column<{ readonly counts: ProgressCounts }>[] = countColumns.map(
  ({ header, count }) => ({ header, width: 13, format: 'integer', cell: ({ counts }) => counts[count] }),
);

/** Columns of progress by review. */
export const reviewProgressColumns: readonly Column<ReviewProgress>[] = [
  { header: 'Review', width: 30, format: 'text', cell: (review) => review.reviewReference },
  { header: 'Pseudonym', width: 18, format: 'text', cell: (review) => review.pseudonym },
  ...progressColumns,
];

/** Columns of progress by agency. Shared actions are counted under each agency that owns them. */
export const agencyProgressColumns: readonly Column<AgencyProgress>[] = [
  { header: 'Agency', width: 30, format: 'text', cell: (agency) => agency.agency },
  ...progressColumns,
];
