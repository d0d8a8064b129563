import type { Column } from '../../workbook/column.js';
import type { ReadingRow } from './reading-row.js';

/** Columns of the readings, one reading a row, ready for a pivot table. */
export const readingColumns: readonly Column<ReadingRow>[] = [
  { header: 'Measure', width: 48, format: 'text', cell: (reading) => reading.measureName },
  { header: 'Date', width: 12, format: 'date', cell: (reading) => reading.on },
  { header: 'Numerator', width: 12, format: 'integer', cell: (reading) => reading.numerator },
  { header: 'Denominator', width: 13, format: 'integer', cell: (reading) => reading.denominator },
  { header: 'Value', width: 10, format: 'decimal', cell: (reading) => reading.value },
  { header: 'Unit', width: 19, format: 'text', cell: (reading) => reading.unit },
  { header: 'Hidden', width: 26, format: 'text', cell: (reading) => reading.hidden },
  { header: 'Note', width: 34, format: 'text', cell: (reading) => reading.note },
  { header: 'Measure id', width: 38, isPrinted: false, format: 'text', cell: (reading) => reading.measureId },
];
