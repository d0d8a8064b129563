import type { FrozenAction } from '@followthrough/domain';
import { slippageWords } from '@followthrough/domain/words';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { LeadNames } from '../../components/lead-names';
import { nationalColumns } from '../../components/national-columns';
import { ColourTag, DeliveryTag, EffectTag } from '../../components/status-tag';
import type { Column } from '../../components/table-columns';

const columns: readonly Column<FrozenAction>[] = [
  {
    id: 'action',
    heading: nationalColumns.action,
    width: '34%',
    namesRow: true,
    cell: (action) => (
      <>
        <Link to={`/actions/${action.id}`}>{action.text}</Link>
        <p className="quiet">{`${action.reviewReference} (${action.pseudonym}), strategy ${action.strategyNumber}`}</p>
      </>
    ),
  },
  {
    id: 'timescale',
    heading: nationalColumns.timescale,
    width: '8rem',
    cell: ({ dueOn, timesMoved, daysMoved }) => (
      <>
        <p>
          <Day on={dueOn} short none="No due date" />
        </p>
        {(timesMoved > 0 || daysMoved !== 0) && (
          <p className="quiet">{slippageWords({ timesMoved, days: daysMoved })}</p>
        )}
      </>
    ),
    sortBy: ({ dueOn }) => dueOn,
  },
  {
    id: 'lead',
    heading: nationalColumns.lead,
    width: '12rem',
    cell: ({ leads }) => <LeadNames leads={leads} most={2} />,
  },
  {
    id: 'update',
    heading: 'Latest update then',
    width: '30%',
    cell: ({ lastUpdate, lastUpdateOn }) => (
      <>
        <p className="prose clamped">{lastUpdate ?? '–'}</p>
        {lastUpdateOn && <Day on={lastUpdateOn} short />}
      </>
    ),
  },
  { id: 'delivery', heading: 'Delivery', width: '7rem', cell: ({ delivery }) => <DeliveryTag delivery={delivery} /> },
  { id: 'effect', heading: 'Effect', width: '9rem', cell: ({ effect }) => <EffectTag effect={effect} /> },
  {
    id: 'grade',
    heading: 'Evidence',
    numeric: true,
    width: '5.5rem',
    cell: ({ evidenceGrade }) => evidenceGrade,
    sortBy: (row) => row.evidenceGrade,
  },
  {
    id: 'colour',
    heading: 'Colour',
    width: '9rem',
    cell: ({ colour, colourReason, declaredColour }) => (
      <>
        <ColourTag colour={colour} />
        <p className="quiet">{colourReason}</p>
        {declaredColour !== null && declaredColour !== colour && (
          <p className="quiet">
            {'The lead said: '}
            <ColourTag colour={declaredColour} />
          </p>
        )}
      </>
    ),
    sortBy: ({ colour }) => colour,
  },
];

/** The plan as it stood when a position was taken. */
export function PositionTable({ actions, caption }: { actions: readonly FrozenAction[]; caption: string }) {
  return <DataTable caption={caption} columns={columns} rows={actions} rowKey={({ id }) => id} fixed />;
}
