import type { Colour, PlanRow } from '@followthrough/domain';
import { analysisInWords, slippageWords } from '@followthrough/domain/words';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { DeclaredBeside } from '../../components/declared-beside';
import { LeadNames } from '../../components/lead-names';
import { ColourTag, DeliveryTag, EffectTag } from '../../components/status-tag';
import type { Column } from '../../components/table-columns';
import { nationalColumns } from '../../components/national-columns';

/** The plan as a table: the five national columns, then where each action stands. */
export const planColumns: readonly Column<PlanRow>[] = [
  {
    id: 'reference',
    heading: 'No.',
    width: '3.25rem',
    namesRow: true,
    cell: (row) => <Link to={`/actions/${row.id}`}>{row.reference}</Link>,
  },
  { id: 'action', heading: nationalColumns.action, width: '38%', cell: (row) => <ActionCell row={row} /> },
  { id: 'timescale', heading: nationalColumns.timescale, width: '7.25rem', cell: (row) => <TimescaleCell row={row} /> },
  {
    id: 'lead',
    heading: nationalColumns.lead,
    width: '11.5rem',
    cell: (row) => <LeadNames leads={row.leads} most={2} />,
  },
  { id: 'measure', heading: nationalColumns.measure, width: '28%', cell: (row) => <Short text={row.measureText} /> },
  {
    id: 'analysis',
    heading: nationalColumns.analysis,
    width: '34%',
    cell: (row) => <Short text={analysisInWords(row)} />,
  },
  { id: 'delivery', heading: 'Delivery', width: '6.75rem', cell: (row) => <DeliveryTag delivery={row.delivery} /> },
  { id: 'effect', heading: 'Effect', width: '8.75rem', cell: (row) => <EffectTag effect={row.effect} /> },
  { id: 'colour', heading: 'Colour', width: '8.5rem', cell: (row) => <ColourCell row={row} /> },
];

function ActionCell({ row }: { row: PlanRow }) {
  return (
    <>
      <p className="prose">{row.text}</p>
      <p className="quiet">{`${row.reviewReference} (${row.pseudonym}), strategy ${row.strategyNumber}`}</p>
    </>
  );
}

function TimescaleCell({ row }: { row: PlanRow }) {
  return (
    <>
      <p>
        <Day on={row.dueOn} short none="No due date" />
      </p>
      {(row.slippage.timesMoved > 0 || row.slippage.days !== 0) && (
        <p className="quiet">{slippageWords(row.slippage)}</p>
      )}
      {row.timescaleText && <p className="quiet">{`“${row.timescaleText}”`}</p>}
    </>
  );
}

// The other colours say all there is to say in their word.
const needsReason: ReadonlySet<Colour> = new Set(['red', 'amber', 'grey']);

function ColourCell({ row }: { row: PlanRow }) {
  return (
    <>
      <ColourTag colour={row.standing.colour} />
      {needsReason.has(row.standing.colour) && <p className="quiet">{row.standing.reason}</p>}
      <DeclaredBeside row={row} />
    </>
  );
}

function Short({ text }: { text: string }) {
  return text ? <p className="prose clamped">{text}</p> : <span className="quiet">–</span>;
}
