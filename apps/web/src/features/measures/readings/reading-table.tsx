import type { ReadingList, ReadingView } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import type { Column } from '../../../components/table-columns';
import { Tag } from '../../../components/tag';
import { valueInWords } from '../../../components/value-words';
import { readingsWording as wording } from './readings-wording';

/** Every reading of a measure, newest first, with how many each rests on. */
export function ReadingTable({ list }: { list: ReadingList }) {
  return (
    <Section title={wording.title}>
      {list.readings.length === 0 ? (
        <EmptyState title={wording.none}>{list.mayChange && <p>{wording.noneHint}</p>}</EmptyState>
      ) : (
        <DataTable
          caption={wording.caption}
          captionHidden
          columns={columnsFor(list)}
          rows={list.readings}
          rowKey={({ id }) => id}
          cards={false}
        />
      )}
    </Section>
  );
}

function columnsFor({ unit, readings, mayChange, measureId }: ReadingList): readonly Column<ReadingView>[] {
  const hasParts = readings.some(({ denominator }) => denominator !== null);
  const parts: Column<ReadingView> = {
    id: 'parts',
    heading: 'Out of',
    numeric: true,
    cell: ({ numerator, denominator }) => (denominator === null ? '–' : `${numerator ?? '–'} of ${denominator}`),
  };
  const period: Column<ReadingView> = {
    id: 'period',
    heading: 'Of',
    namesRow: true,
    cell: (reading) =>
      mayChange ? (
        <Link to={`/measures/${measureId}/readings/${reading.id}`} aria-label={wording.changeOne(reading.period)}>
          {reading.period}
        </Link>
      ) : (
        reading.period
      ),
  };
  return [
    period,
    { id: 'value', heading: 'Reading', numeric: true, cell: ({ shown }) => valueInWords(shown, unit) },
    ...(hasParts ? [parts] : []),
    { id: 'marks', heading: 'Notes', cell: (reading) => <Marks reading={reading} /> },
  ];
}

function Marks({ reading: { provisional, exclusionReason, markedReason, markedBy, note } }: { reading: ReadingView }) {
  return (
    <>
      {provisional && (
        <Tag look="plain" symbol="~">
          {wording.provisional}
        </Tag>
      )}
      {exclusionReason !== null && (
        <span className="block">
          <Tag look="plain" symbol="○">
            {wording.leftOut}
          </Tag>
          {` ${exclusionReason}`}
        </span>
      )}
      {markedReason !== null && (
        <span className="block">
          <Tag look="plain" symbol="★">
            {wording.marked}
          </Tag>
          {` ${wording.markedBy(markedReason, markedBy ?? '')}`}
        </span>
      )}
      {note && <span className="block">{note}</span>}
    </>
  );
}
