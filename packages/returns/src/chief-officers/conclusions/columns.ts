import type { Column } from '../../workbook/column.js';
import type { ConclusionRow } from './conclusion-row.js';

/** Columns of the conclusions: of which action, what was concluded and when, and what every measure says. */
export const conclusionColumns: readonly Column<ConclusionRow>[] = [
  { header: 'Review', width: 11, format: 'text', cell: (row) => row.reviewReference },
  { header: 'Action', width: 30, format: 'text', cell: (row) => row.action },
  { header: 'Agency', width: 14, format: 'text', cell: (row) => row.agency },
  { header: 'Conclusion', width: 16, format: 'text', cell: (row) => `${row.symbol} ${row.conclusion}` },
  { header: 'Concluded on', width: 11, format: 'date', cell: (row) => row.concludedOn },
  { header: 'By', width: 14, format: 'text', cell: (row) => row.concludedBy },
  { header: 'In their words', width: 32, format: 'text', cell: (row) => row.statement },
  {
    header: 'What every measure says now',
    width: 32,
    format: 'text',
    cell: (row) => row.measuresSay ?? 'It has no measure',
  },
  { header: 'Action id', width: 38, isPrinted: false, format: 'text', cell: (row) => row.actionId },
];
