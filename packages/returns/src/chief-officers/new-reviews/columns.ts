import type { Column } from '../../workbook/column.js';
import type { NewReviewRow, ParallelProceedingRow } from './new-review-row.js';

/** Columns of the reviews that are new. */
export const newReviewColumns: readonly Column<NewReviewRow>[] = [
  { header: 'Review', width: 13, format: 'text', cell: (review) => review.reviewReference },
  { header: 'Pseudonym', width: 18, format: 'text', cell: (review) => review.pseudonym },
  { header: 'Kind of event', width: 24, format: 'text', cell: (review) => review.eventKind },
  { header: 'Age band', width: 24, format: 'text', cell: (review) => review.ageBand },
  { header: 'Notified on', width: 14, format: 'date', cell: (review) => review.notifiedOn },
  { header: 'Decision', width: 18, format: 'text', cell: (review) => review.decision ?? 'Awaited' },
  { header: 'Decided on', width: 13, format: 'date', cell: (review) => review.decidedOn },
  { header: 'Care Inspectorate told on', width: 24, format: 'date', cell: (review) => review.careInspectorateToldOn },
  { header: 'Stage', width: 22, format: 'text', cell: (review) => review.stage },
];

/** Columns of what runs beside reviews and may hold them up. */
export const parallelProceedingColumns: readonly Column<ParallelProceedingRow>[] = [
  { header: 'Review', width: 13, format: 'text', cell: (proceeding) => proceeding.reviewReference },
  { header: 'Pseudonym', width: 18, format: 'text', cell: (proceeding) => proceeding.pseudonym },
  { header: 'Proceeding', width: 24, format: 'text', cell: (proceeding) => proceeding.proceeding },
  { header: 'Where it stands', width: 24, format: 'text', cell: (proceeding) => proceeding.standing },
  { header: 'Since', width: 14, format: 'date', cell: (proceeding) => proceeding.sinceOn },
  { header: 'What is held', width: 18, format: 'text', cell: (proceeding) => proceeding.holds ?? 'Nothing' },
  { header: 'Look again on', width: 13, format: 'date', cell: (proceeding) => proceeding.lookAgainOn },
  { header: 'Note', width: 24, format: 'text', cell: (proceeding) => proceeding.note },
];
