import { deliveryWords, effectWords } from '@followthrough/domain/words';
import type { Colour, Delivery, Effect, PositionCounts } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { colours, useColourKey } from '../../components/colour-key';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { ColourTag, DeliveryTag, EffectTag } from '../../components/status-tag';
import { wording } from './wording';

interface Count {
  readonly key: string;
  readonly name: ReactNode;
  readonly count: number;
  readonly to: string;
}

interface CountTableProps {
  /** The question the table answers; its caption. */
  readonly question: string;
  readonly heading: string;
  readonly counts: readonly Count[];
}

/** Counts by delivery, by effect and by colour: three tables, because they are three questions. */
export function CountTables({ position }: { position: PositionCounts }) {
  const { delivery, effect, colour } = position;
  return (
    <Section title={wording.counts}>
      <div className="count-tables">
        <CountTable
          question={wording.delivery}
          heading="Delivery"
          counts={keys(deliveryWords).map((key) => countOf(delivery, key))}
        />
        <CountTable
          question={wording.effect}
          heading="Effect"
          counts={keys(effectWords).map((key) => effectCount(effect, key))}
        />
        <CountTable
          question={wording.colour}
          heading="Colour"
          counts={colours.map((key) => colourCount(colour, key))}
        />
      </div>
    </Section>
  );
}

function CountTable({ question, heading, counts }: CountTableProps) {
  return (
    <DataTable caption={question} columns={columnsFor(heading)} rows={counts} rowKey={(row) => row.key} cards={false} />
  );
}

function columnsFor(heading: string): Column<Count>[] {
  return [
    { id: 'name', heading, namesRow: true, cell: nameOf },
    { id: 'count', heading: 'Actions', numeric: true, cell: linkOf },
  ];
}

const nameOf = (row: Count) => row.name;
const linkOf = (row: Count) => <CountLink row={row} />;

function CountLink({ row }: { row: Count }) {
  return row.count === 0 ? '0' : <Link to={row.to}>{row.count}</Link>;
}

// `Object.keys` forgets that a table of words has exactly its keys.
const keys = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as Key[];

const countOf = (counts: PositionCounts['delivery'], key: Delivery): Count => ({
  key,
  name: <DeliveryTag delivery={key} />,
  count: counts[key] ?? 0,
  to: `/plan?delivery=${key}`,
});

const effectCount = (counts: PositionCounts['effect'], key: Effect): Count => ({
  key,
  name: <EffectTag effect={key} />,
  count: counts[key] ?? 0,
  to: `/plan?effect=${key}`,
});

const colourCount = (counts: PositionCounts['colour'], key: Colour): Count => ({
  key,
  name: (
    <>
      <ColourTag colour={key} /> <ColourMeaning colour={key} />
    </>
  ),
  count: counts[key] ?? 0,
  to: `/plan?colour=${key}`,
});

function ColourMeaning({ colour }: { colour: Colour }) {
  return <span className="quiet">{useColourKey()[colour].meaning}</span>;
}
