import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { MeasureChart } from '@followthrough/domain';
import { dayInShort } from '../components/day-words';
import { valueInWords } from '../components/value-words';
import { withCapital } from './chart-words';
import { ChartKey } from './chart-key';
import { drawnPoints, timeMarks } from './drawn-points';
import { ReadingMark } from './reading-mark';

const markWords = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const still = { isAnimationActive: false, dot: false, activeDot: false } as const;

/** The drawing of a measure: readings, the centre line, limits where there are any, and the target. */
export default function MeasureDrawing({ measure }: { measure: MeasureChart }) {
  const { line, centreName, targetValue } = measure;
  const points = drawnPoints(measure.points);
  const inUnit = (value: unknown) => (typeof value === 'number' ? valueInWords(value, line.unit) : '–');
  return (
    <>
      {/* Everything drawn is said in the sentence above and stands in the table below. */}
      <div className="chart__drawing" aria-hidden="true">
        <ResponsiveContainer width="100%" height={280}>
          <ComposedChart data={points} margin={{ top: 8, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="#e2e2e2" />
            <XAxis
              dataKey="at"
              type="number"
              scale="time"
              domain={['dataMin', 'dataMax']}
              padding={{ left: 12, right: 12 }}
              ticks={timeMarks(points)}
              tickFormatter={(at: number) => markWords.format(at)}
              tick={{ fontSize: 12 }}
            />
            <YAxis
              width={48}
              tickFormatter={(value: number) => (line.unit === 'percent' ? `${value}%` : `${value}`)}
              tick={{ fontSize: 12 }}
              domain={domainFor(line.unit)}
            />
            <Tooltip
              isAnimationActive={false}
              labelFormatter={(at) => dayInShort(new Date(Number(at)).toISOString().slice(0, 10))}
              formatter={(value, name) => [inUnit(value), name]}
            />
            {targetValue !== null && (
              <ReferenceLine
                y={targetValue}
                stroke="#1a7032"
                strokeWidth={2}
                strokeDasharray="1 5"
                strokeLinecap="round"
              />
            )}
            <Line {...still} dataKey="upper" name="Upper limit" type="stepAfter" stroke="#777" strokeDasharray="2 3" />
            <Line {...still} dataKey="lower" name="Lower limit" type="stepAfter" stroke="#777" strokeDasharray="2 3" />
            <Line
              {...still}
              dataKey="centre"
              name={withCapital(centreName)}
              type="stepAfter"
              stroke="#333e48"
              strokeWidth={1.5}
              strokeDasharray="8 4"
            />
            <Line
              {...still}
              dot={<ReadingMark />}
              dataKey="value"
              name={line.name}
              type="linear"
              stroke="#0065bd"
              strokeWidth={2}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <ChartKey measure={measure} />
    </>
  );
}

function domainFor(unit: MeasureChart['line']['unit']): [number, number | 'auto'] {
  return unit === 'percent' ? [0, 100] : [0, 'auto'];
}
