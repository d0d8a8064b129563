import { rulesetWords } from '@followthrough/domain/words';
import type { PlanCharts, SmallChart } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { LevelTag } from '../../components/level-tag';
import type { Column } from '../../components/table-columns';
import { valueInWords } from '../../components/value-words';
import { latestLines } from './latest-lines';
import { wording } from './wording';

/** Every measure with what its chart says and its numbers, as one table. */
export function ChartsTable({ plan: { charts, strategies } }: { plan: PlanCharts }) {
  const strategyOf = ({ strategyId }: SmallChart) => {
    const found = strategies.find(({ id }) => id === strategyId);
    return found ? `${found.reviewReference} ${found.number}` : '–';
  };
  const columns: readonly Column<SmallChart>[] = [
    ...named,
    { id: 'strategy', heading: 'Strategy', cell: strategyOf, sortBy: strategyOf },
    ...said,
    ...figures,
    { id: 'rules', heading: 'Chart and rules', cell: ({ chart, ruleset }) => `${chart}, ${rulesetWords[ruleset]}` },
  ];
  return (
    <DataTable
      caption={wording.caption(charts.length)}
      columns={columns}
      rows={charts}
      rowKey={({ line }) => line.id}
    />
  );
}

const named: readonly Column<SmallChart>[] = [
  {
    id: 'name',
    heading: 'Measure',
    namesRow: true,
    width: '16%',
    cell: ({ line }) => <Link to={`/measures/${line.id}`}>{line.name}</Link>,
    sortBy: ({ line }) => line.name,
  },
  {
    id: 'family',
    heading: 'Kind',
    cell: ({ line }) => wording.families[line.family],
    sortBy: ({ line }) => line.family,
  },
];

const said: readonly Column<SmallChart>[] = [
  {
    id: 'level',
    heading: 'The chart says',
    cell: ({ level, direction }) => <LevelTag level={level} direction={direction} />,
    sortBy: ({ level, direction }) => `${level} ${direction ?? ''}`,
  },
  { id: 'sentence', heading: 'In a sentence', width: '26%', cell: ({ sentence }) => sentence },
];

const lineColumn = (id: 'centre' | 'lower' | 'upper' | 'target', heading: string): Column<SmallChart> => ({
  id,
  heading,
  numeric: true,
  cell: (chart) => {
    const figure = latestLines(chart)[id];
    return figure === null ? '–' : valueInWords(figure, chart.line.unit);
  },
});

const figures: readonly Column<SmallChart>[] = [
  {
    id: 'readings',
    heading: 'Readings',
    numeric: true,
    cell: ({ line }) => line.readings,
    sortBy: ({ line }) => line.readings,
  },
  {
    id: 'latest',
    heading: 'Latest',
    numeric: true,
    cell: ({ line }) => (line.latestOn === null ? '–' : valueInWords(line.latestValue, line.unit)),
  },
  {
    id: 'latestOn',
    heading: 'On',
    cell: ({ line }) => <Day on={line.latestOn} short none="–" />,
    sortBy: ({ line }) => line.latestOn,
  },
  lineColumn('centre', 'Line'),
  lineColumn('lower', 'Lower limit'),
  lineColumn('upper', 'Upper limit'),
  lineColumn('target', 'Target'),
];
