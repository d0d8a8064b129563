import type { ResourceAskLine, ResourceAsks } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { plural } from '../../components/plural';
import { poundsInWords } from '../../components/pounds';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { wording } from './wording';

const columns: readonly Column<ResourceAskLine>[] = [
  { id: 'what', heading: 'What is asked for', width: '30%', namesRow: true, cell: (ask) => ask.what },
  {
    id: 'amount',
    heading: 'Amount',
    numeric: true,
    cell: (ask) => (ask.amountPounds === null ? '–' : poundsInWords(ask.amountPounds)),
    sortBy: (ask) => ask.amountPounds ?? 0,
  },
  { id: 'needed', heading: 'Needed by', cell: (ask) => <Day on={ask.neededBy} short none="–" /> },
  { id: 'of', heading: 'Asked of', cell: (ask) => ask.askedOf },
  { id: 'for', heading: 'For the action', width: '34%', cell: (ask) => <AskedFor ask={ask} /> },
];

/** The resources actions ask for, and what they come to: what chief officers may be asked to decide. */
export function AsksPanel({ asks }: { asks: ResourceAsks }) {
  return (
    <Section title={wording.asks}>
      <p>{asks.open.length === 0 ? wording.noAsks : sumOf(asks)}</p>
      {asks.open.length > 0 && (
        <DataTable caption={wording.asks} captionHidden columns={columns} rows={asks.open} rowKey={(ask) => ask.id} />
      )}
    </Section>
  );
}

function AskedFor({ ask }: { ask: ResourceAskLine }) {
  return (
    <>
      <Link to={`/actions/${ask.actionId}`}>{`${ask.reviewReference}, ${ask.reference}`}</Link>
      <p className="quiet">{ask.text}</p>
    </>
  );
}

function sumOf({ open, openPounds, unpriced, granted, refused }: ResourceAsks): string {
  const sum = openPounds > 0 ? `, ${poundsInWords(openPounds)} in all` : '';
  const rest = unpriced > 0 && openPounds > 0 ? `, and ${unpriced} without an amount` : '';
  const answered = granted + refused > 0 ? ` ${granted} granted and ${refused} refused so far.` : '';
  return `${plural(open.length, 'thing')} asked for${sum}${rest}.${answered}`;
}
