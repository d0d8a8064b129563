import type { Column } from '../../workbook/column.js';
import type { DecisionRow } from './decision-row.js';

/** Columns of what is asked of the Chief Officers. */
export const decisionColumns: readonly Column<DecisionRow>[] = [
  { header: 'Kind', width: 11, format: 'text', cell: (decision) => decision.kind },
  { header: 'What is asked', width: 40, format: 'text', cell: (decision) => decision.ask },
  { header: 'Why', width: 34, format: 'text', cell: (decision) => decision.why },
  { header: 'If it is not agreed', width: 30, format: 'text', cell: (decision) => decision.ifNotAgreed },
  { header: 'Needed by', width: 11, format: 'date', cell: (decision) => decision.neededBy },
  { header: 'Amount (£)', width: 11, format: 'integer', cell: (decision) => decision.amountInPounds },
  { header: 'How it falls', width: 12, format: 'text', cell: (decision) => decision.amountFalls },
  { header: 'Raised by', width: 18, format: 'text', cell: (decision) => decision.raisedBy },
  { header: 'Review', width: 12, format: 'text', cell: (decision) => decision.reviewReference },
  { header: 'Action id', width: 38, isPrinted: false, format: 'text', cell: (decision) => decision.actionId },
];
