import type { Column } from '../../workbook/column.js';
import type { MeasureRow } from './measure-row.js';

/** Columns of the table of measure definitions. */
export const measureColumns: readonly Column<MeasureRow>[] = [
  { header: 'Measure', width: 20, format: 'text', cell: (measure) => measure.name },
  { header: 'Review', width: 11, format: 'text', cell: (measure) => measure.reviewReference },
  { header: 'Strategy no.', width: 8, format: 'text', cell: (measure) => measure.strategyNumber },
  { header: 'Family', width: 10, format: 'text', cell: (measure) => measure.family },
  { header: 'Question it answers', width: 18, format: 'text', cell: (measure) => measure.question },
  { header: 'Operational definition', width: 24, format: 'text', cell: (measure) => measure.operationalDefinition },
  { header: 'Numerator', width: 15, format: 'text', cell: (measure) => measure.numerator },
  { header: 'Denominator', width: 15, format: 'text', cell: (measure) => measure.denominator },
  { header: 'Counted in and left out', width: 14, format: 'text', cell: (measure) => measure.inclusions },
  { header: 'Unit', width: 8, format: 'text', cell: (measure) => measure.unit },
  { header: 'Better is', width: 8, format: 'text', cell: (measure) => measure.directionOfGood },
  { header: 'Target', width: 8, format: 'decimal', cell: (measure) => measure.target },
  { header: 'Target date', width: 11, format: 'date', cell: (measure) => measure.targetOn },
  { header: 'How often', width: 10, format: 'text', cell: (measure) => measure.cadence },
  { header: 'Late reading', width: 12, format: 'text', cell: (measure) => measure.late },
  { header: 'Source', width: 12, format: 'text', cell: (measure) => measure.source },
  { header: 'Owner', width: 12, format: 'text', cell: (measure) => measure.owner },
  { header: 'Baseline', width: 13, format: 'text', cell: (measure) => measure.baseline },
  { header: 'What it comes to', width: 14, format: 'text', cell: (measure) => measure.level },
  {
    header: 'What the chart says',
    width: 24,
    format: 'text',
    cell: (measure) => measure.chartReading ?? 'Not yet read',
  },
  { header: 'Read as', width: 14, format: 'text', cell: (measure) => measure.readBy },
  { header: 'Measure id', width: 38, isPrinted: false, format: 'text', cell: (measure) => measure.measureId },
];
