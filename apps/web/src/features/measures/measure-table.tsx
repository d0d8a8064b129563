import { cadenceWords, directionWords, familyWords } from '@followthrough/domain/words';
import type { ListedMeasure } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import type { Column } from '../../components/table-columns';
import { Notice } from '../../components/notice';
import { Tag } from '../../components/tag';
import { valueInWords } from '../../components/value-words';
import { useMeasures } from './api/use-measures';
import { wording } from './wording';

const columns: readonly Column<ListedMeasure>[] = [
  {
    id: 'name',
    heading: 'Measure',
    width: '22%',
    namesRow: true,
    cell: (line) => <Link to={`/measures/${line.id}`}>{line.name}</Link>,
    sortBy: (line) => line.name,
  },
  {
    id: 'family',
    heading: 'Watches',
    width: '14%',
    cell: (line) => familyWords[line.family],
    sortBy: (line) => line.family,
  },
  { id: 'direction', heading: 'Better', width: '10%', cell: (line) => directionWords[line.direction] },
  { id: 'cadence', heading: 'Read', cell: (line) => cadenceWords[line.cadence] },
  {
    id: 'action',
    heading: 'Action',
    width: '25%',
    cell: (line) => (
      <p className="clamped">
        <Link to={`/actions/${line.actionId}`}>{line.actionText}</Link>
      </p>
    ),
  },
  {
    id: 'review',
    heading: 'Review',
    cell: (line) => <span className="one-line">{line.reviewReference}</span>,
    sortBy: (line) => line.reviewReference,
  },
  {
    id: 'readings',
    heading: 'Readings',
    numeric: true,
    cell: (line) => line.readings,
    sortBy: (line) => line.readings,
  },
  {
    id: 'latest',
    heading: 'Latest',
    numeric: true,
    cell: (line) => (line.latestOn ? valueInWords(line.latestValue, line.unit) : '–'),
  },
  {
    id: 'latestOn',
    heading: 'On',
    cell: (line) => <Day on={line.latestOn} short none="–" />,
    sortBy: (line) => line.latestOn,
  },
  {
    id: 'late',
    heading: 'Late',
    cell: (line) => <Late line={line} />,
    sortBy: (line) => line.late?.dueOn ?? null,
  },
];

function Late({ line: { id, late, owner } }: { line: ListedMeasure }) {
  if (late === null) return '–';
  return (
    <>
      <Tag look="plain" symbol="!">
        {wording.late}
      </Tag>
      <Link className="block" to={`/measures/${id}/readings`}>
        {late.of}
      </Link>
      {owner && <span className="block quiet">{owner}</span>}
    </>
  );
}

/** Every measure with its latest reading. */
export function MeasureTable() {
  return (
    <Loaded query={useMeasures()} what="the measures">
      {({ measures }) =>
        measures.length === 0 ? (
          <EmptyState title={wording.none}>
            <p>{wording.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <LateNotice late={measures.filter(({ late }) => late !== null).length} />
            <DataTable caption={wording.caption} columns={columns} rows={measures} rowKey={(line) => line.id} />
          </>
        )
      }
    </Loaded>
  );
}

function LateNotice({ late }: { late: number }) {
  if (late === 0) return null;
  return <Notice kind="warning">{wording.lateOnes(late)}</Notice>;
}
