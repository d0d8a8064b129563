import { dayInWords } from '../../workbook/calendar-day.js';
import type { Column } from '../../workbook/column.js';
import type { ChangedValue, ChangeRow } from './change-row.js';

/** Columns of the changes since the last return, what it was and what it became side by side. */
export const changeColumns: readonly Column<ChangeRow>[] = [
  { header: 'Changed on', width: 11, format: 'date', cell: (change) => change.changedOn },
  { header: 'Review', width: 13, format: 'text', cell: (change) => change.reviewReference },
  { header: 'What it is about', width: 36, format: 'text', cell: (change) => change.subject },
  { header: 'What changed', width: 16, format: 'text', cell: (change) => change.whatChanged },
  { header: 'Before', width: 24, format: 'text', cell: (change) => changedValueInWords(change.before) },
  { header: 'After', width: 24, format: 'text', cell: (change) => changedValueInWords(change.after) },
  { header: 'Reason given', width: 28, format: 'text', cell: (change) => change.reason },
  { header: 'Changed by', width: 18, format: 'text', cell: (change) => change.changedBy },
  { header: 'Action id', width: 38, isPrinted: false, format: 'text', cell: (change) => change.actionId },
];

/** Days, numbers and words share these two columns, so all are set down as words. */
function changedValueInWords(value: ChangedValue): string {
  if (value === null) return 'Nothing recorded';
  if (typeof value === 'object') return dayInWords(value.on);
  return String(value);
}
