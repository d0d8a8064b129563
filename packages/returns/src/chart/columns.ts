import type { Column } from '../workbook/column.js';
import type { ChartPhaseRow, ChartReadingRow, ChartWorkbook, SaidOfChart } from './content.js';

/** Columns of whatever is said in words. */
export const saidColumns: readonly Column<SaidOfChart>[] = [
  { header: 'What', width: 26, format: 'text', cell: ({ what }) => what },
  { header: 'In words', width: 100, format: 'text', cell: ({ words }) => words },
];

/** Columns of the readings with their lines: numbers as numbers, ready to be drawn again. */
export function readingColumns({ centreName, unit }: ChartWorkbook): readonly Column<ChartReadingRow>[] {
  return [
    { header: 'Date', width: 12, format: 'date', cell: ({ on }) => on },
    { header: 'Year', width: 8, format: 'text', cell: ({ year }) => String(year) },
    { header: `Value (${unit})`, width: 16, format: 'decimal', cell: ({ value }) => value },
    { header: 'Numerator', width: 12, format: 'decimal', cell: ({ numerator }) => numerator },
    { header: 'Denominator', width: 13, format: 'decimal', cell: ({ denominator }) => denominator },
    { header: centreName, width: 10, format: 'decimal', cell: ({ centre }) => centre },
    { header: 'Lower limit', width: 10, format: 'decimal', cell: ({ lower }) => lower },
    { header: 'Upper limit', width: 10, format: 'decimal', cell: ({ upper }) => upper },
    { header: 'Target', width: 10, format: 'decimal', cell: ({ target }) => target },
    { header: 'Phase', width: 16, format: 'text', cell: ({ phase }) => phase },
    { header: 'Notes', width: 40, format: 'text', cell: ({ notes }) => notes },
  ];
}

/** Columns of the phases. */
export function phaseColumns({ centreName }: ChartWorkbook): readonly Column<ChartPhaseRow>[] {
  return [
    { header: 'Phase', width: 48, format: 'text', cell: ({ label }) => label },
    { header: 'From', width: 12, format: 'date', cell: ({ from }) => from },
    { header: 'To', width: 12, format: 'date', cell: ({ to }) => to },
    { header: 'Readings', width: 10, format: 'integer', cell: ({ readings }) => readings },
    { header: `Latest ${centreName.toLowerCase()}`, width: 14, format: 'decimal', cell: ({ centre }) => centre },
  ];
}
