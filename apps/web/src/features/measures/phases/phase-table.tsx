import type { PhaseList, PhaseView } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { Day } from '../../../components/day';
import type { Column } from '../../../components/table-columns';
import { Tag } from '../../../components/tag';
import { figuresColumns } from './phase-figures-columns';
import { phaseWording as wording } from './phase-wording';

/** A row: a phase somebody decided on, or the stretch before any. */
type Row = Pick<PhaseView, 'id' | 'label' | 'figures'> & { readonly decided: PhaseView | null };

/** Every phase with its line, who decided on it and why, and whether it was undone. */
export function PhaseTable({ list }: { list: PhaseList }) {
  const rows = rowsOf(list);
  return (
    <DataTable
      caption={wording.caption}
      captionHidden
      columns={columnsFor(list, rows)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function rowsOf({ first, phases }: PhaseList): Row[] {
  const before = first === null ? [] : [{ id: 'first', label: wording.firstLabel, figures: first, decided: null }];
  return [...before, ...phases.map((phase) => ({ ...phase, decided: phase }))];
}

function columnsFor(list: PhaseList, rows: readonly Row[]): Column<Row>[] {
  return [
    { id: 'label', heading: 'Phase', namesRow: true, cell: (row) => <Name row={row} start={startOf(row, list)} /> },
    ...figuresColumns(list, rows, ({ figures }) => figures),
    {
      id: 'decided',
      heading: 'Decided',
      cell: ({ decided }) => <Decision phase={decided} actionId={list.actionId} />,
    },
  ];
}

/** With which reading a phase that is not drawn would start. */
function startOf({ decided }: Row, { starts }: PhaseList): string | null {
  return starts.find(({ on }) => decided !== null && on >= decided.startsOn)?.words ?? null;
}

function Name({ row: { label, decided, figures }, start }: { row: Row; start: string | null }) {
  if (decided === null) return label;
  return (
    <>
      <span className="block">{label}</span>
      {figures === null && start !== null && <span className="block quiet">{wording.startsWith(start)}</span>}
      {decided.undone === null ? (
        <Tag look={figures === null ? 'yellow' : 'green'} symbol={figures === null ? '!' : '●'}>
          {figures === null ? wording.notDrawn : wording.standing}
        </Tag>
      ) : (
        <Tag look="grey" symbol="↶">
          {wording.undone}
        </Tag>
      )}
    </>
  );
}

function Decision({ phase, actionId }: { phase: PhaseView | null; actionId: string }) {
  if (phase === null) return <span className="quiet">{wording.undecided}</span>;
  const { reason, event, decidedBy, decidedOn, undone } = phase;
  return (
    <>
      <span className="block">{reason}</span>
      {event !== null && (
        <span className="block">
          {`${wording.after}: `}
          {event.cycleId === null ? (
            event.words
          ) : (
            <Link to={`/actions/${actionId}/cycles/${event.cycleId}`}>{event.words}</Link>
          )}
          {', '}
          <Day on={event.on} />
        </span>
      )}
      <Who by={decidedBy} on={decidedOn} />
      {undone !== null && (
        <>
          <span className="block">{`${wording.undone}: ${undone.reason}`}</span>
          <Who by={undone.by} on={undone.on} />
        </>
      )}
    </>
  );
}

function Who({ by, on }: { by: string; on: string }) {
  return (
    <span className="block quiet">
      {`${by}, `}
      <Day on={on} />
    </span>
  );
}
