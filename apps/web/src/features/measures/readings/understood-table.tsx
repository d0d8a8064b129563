import type { MeasureUnit, UnderstoodReadings } from '@followthrough/domain';
import { DataTable } from '../../../components/data-table';
import { Day } from '../../../components/day';
import type { Column } from '../../../components/table-columns';
import { Tag } from '../../../components/tag';
import { figuresInWords } from './figure-draft';
import { pasteWording as wording, rowWords } from './readings-wording';

type Row = UnderstoodReadings['rows'][number];

/** What was understood of each row, and what becomes of it. */
export function UnderstoodTable({ rows, unit }: { rows: readonly Row[]; unit: MeasureUnit }) {
  return (
    <DataTable
      caption={wording.caption}
      captionHidden
      columns={columnsFor(unit)}
      rows={rows}
      rowKey={({ row }) => `${row}`}
    />
  );
}

const columnsFor = (unit: MeasureUnit): readonly Column<Row>[] => [
  { id: 'row', heading: 'Row', numeric: true, namesRow: true, cell: ({ row }) => row },
  {
    id: 'status',
    heading: 'What becomes of it',
    cell: ({ status }) => (
      <Tag look="plain" symbol={rowWords[status].symbol}>
        {rowWords[status].words}
      </Tag>
    ),
  },
  { id: 'on', heading: 'On', cell: ({ on }) => <Day on={on} short none="–" /> },
  { id: 'figure', heading: 'Reading', numeric: true, cell: (row) => figureOf(row, unit) },
  { id: 'pasted', heading: 'As written', cell: ({ cells }) => cells.filter(Boolean).join(' | ') },
  { id: 'sentence', heading: 'What to do', cell: ({ sentence, place }) => inPlace(sentence, place) },
];

/** What to do, and in which cell of the sheet. */
function inPlace(sentence: string | null, place: string | null): string {
  if (sentence === null) return '–';
  return place === null ? sentence : `${place}: ${sentence}`;
}

function figureOf(row: Row, unit: MeasureUnit): string {
  const now = row.value === null && row.numerator === null ? '–' : figuresInWords(row, unit);
  return row.status === 'correction' && row.was ? wording.wasNow(figuresInWords(row.was, unit), now) : now;
}
