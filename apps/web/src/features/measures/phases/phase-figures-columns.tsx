import type { MeasureUnit, PhaseFigures } from '@followthrough/domain';
import { withCapital } from '../../../charts/chart-words';
import type { Column } from '../../../components/table-columns';
import { valueInWords } from '../../../components/value-words';
import { phaseWording as wording } from './phase-wording';

interface Drawn {
  readonly unit: MeasureUnit;
  readonly centreName: string;
}

/** The columns of a phase's figures; limits only on a chart that has some. */
export function figuresColumns<Row>(
  { unit, centreName }: Drawn,
  rows: readonly Row[],
  figuresOf: (row: Row) => PhaseFigures | null,
): Column<Row>[] {
  const words = (value: number | null, absent: string) => (value === null ? absent : valueInWords(value, unit));
  const isLimited = rows.some((row) => {
    const figures = figuresOf(row);
    return figures !== null && (figures.upper !== null || figures.lower !== null);
  });
  const limits: Column<Row> = {
    id: 'limits',
    heading: 'Limits',
    cell: (row) => limitsInWords(figuresOf(row), unit),
  };
  return [
    {
      id: 'stretch',
      heading: 'Readings',
      cell: (row) => stretchInWords(figuresOf(row)),
    },
    {
      id: 'centre',
      heading: withCapital(centreName),
      cell: (row) => {
        const figures = figuresOf(row);
        return figures === null ? '–' : words(figures.centre, wording.noLine);
      },
    },
    ...(isLimited ? [limits] : []),
  ];
}

function stretchInWords(figures: PhaseFigures | null): string {
  if (figures === null) return '–';
  const { from, to, readings, baseline } = figures;
  return `${from === to ? from : wording.stretch(from, to)} (${wording.readings(readings, baseline)})`;
}

function limitsInWords(figures: PhaseFigures | null, unit: MeasureUnit): string {
  if (figures === null) return '–';
  const { upper, lower } = figures;
  if (upper === null && lower === null) return wording.noLimits;
  return [lower, upper].flatMap((limit) => (limit === null ? [] : [valueInWords(limit, unit)])).join(' to ');
}
