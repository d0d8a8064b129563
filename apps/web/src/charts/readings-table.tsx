import type { ChartPoint, MeasureChart } from '@followthrough/domain';
import { DataTable } from '../components/data-table';
import { Day } from '../components/day';
import type { Column } from '../components/table-columns';
import { valueInWords } from '../components/value-words';
import { withCapital } from './chart-words';

/** The readings of a chart as a table: the same numbers, for eyes, ears and copying. */
export function ReadingsTable({ measure }: { measure: MeasureChart }) {
  return (
    <DataTable
      caption={`Readings of “${measure.line.name}”`}
      columns={columnsFor(measure)}
      rows={measure.points}
      rowKey={(point) => point.on}
      cards={false}
    />
  );
}

function columnsFor({ line, centreName, points }: MeasureChart): readonly Column<ChartPoint>[] {
  const { unit } = line;
  const has = (part: 'denominator' | 'upper' | 'lower') => points.some((point) => point[part] !== null);
  const value = (part: 'value' | 'centre' | 'upper' | 'lower', heading: string): Column<ChartPoint> => ({
    id: part,
    heading,
    numeric: true,
    cell: (point) => valueInWords(point[part], unit),
  });
  const outOf: Column<ChartPoint> = {
    id: 'denominator',
    heading: 'Out of',
    numeric: true,
    cell: ({ numerator, denominator }) => `${numerator ?? '–'} of ${denominator ?? '–'}`,
  };
  return [
    {
      id: 'on',
      heading: 'On',
      namesRow: true,
      cell: (point) => <Day on={point.on} short />,
      sortBy: (point) => point.on,
    },
    value('value', line.name),
    ...(has('denominator') ? [outOf] : []),
    value('centre', withCapital(centreName)),
    ...(has('lower') ? [value('lower', 'Lower limit')] : []),
    ...(has('upper') ? [value('upper', 'Upper limit')] : []),
    { id: 'rules', heading: 'Notes', cell: (point) => <Notes point={point} /> },
  ];
}

function Notes({ point: { rules, excluded, provisional, marked } }: { point: ChartPoint }) {
  const notes = [
    ...(excluded === null ? [] : [`left out: ${excluded}`]),
    ...(provisional ? ['may still change'] : []),
    ...(marked === null ? [] : [`plainly different, as ${marked.by} sees it: ${marked.reason}`]),
    ...rules,
  ];
  return notes.length === 0 ? '–' : <span className="chart__row-notes">{notes.join('; ')}</span>;
}
