import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** A column of a table: its heading and what stands in a row. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers are aligned right, so that their digits stand under one another. */
  readonly numeric?: boolean;
  /** The cell that names its row. */
  readonly namesRow?: boolean;
  /** What the column is sorted by; without it the column cannot be sorted. Nothing comes last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** How wide the column should be when there is room, as CSS has it: `7rem`, `30%`. */
  readonly width?: string;
}

/** The parts of the table engine that our tables use. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

/** Columns as the table engine takes them; their order stays. */
export function engineColumns<Row extends object>(columns: readonly Column<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>();
  return columns.map((column) =>
    helper.accessor((row): unknown => column.sortBy?.(row) ?? undefined, {
      id: column.id,
      enableSorting: column.sortBy !== undefined,
      sortFn: 'basic',
      sortUndefined: 'last',
    }),
  );
}
