import type { MeasureChart } from '@followthrough/domain';
import { ChartAxes, WholesBelow } from './chart-axes';
import { ChartLines } from './chart-lines';
import { NoteLines } from './chart-notes';
import type { DrawnPoint } from './drawn-points';
import type { Frame, Plot } from './plot';
import { ReadingMark } from './reading-mark';

interface DrawingPartsProps {
  readonly measure: MeasureChart;
  readonly points: readonly DrawnPoint[];
  readonly plot: Plot;
}

/** Everything on the drawing of a measure: scales, what happened meanwhile, lines, limits and readings. */
export function DrawingParts({ measure, points, plot }: DrawingPartsProps) {
  const phases = measure.phases.slice(1).map(({ label, start }) => ({ label, at: points[start]?.at ?? 0 }));
  return (
    <>
      <ChartAxes plot={plot} points={points} isPercent={measure.line.unit === 'percent'} />
      <NoteLines plot={plot} notes={measure.notes} phases={phases} />
      <ChartLines plot={plot} points={points} />
      {points.map(
        (point) =>
          point.value !== null && (
            <ReadingMark
              key={`${point.on} ${point.at}`}
              x={plot.xOf(point.at)}
              y={plot.yOf(point.value)}
              point={point}
            />
          ),
      )}
      {points.some(({ few }) => few) && <WholesBelow plot={plot} points={points} />}
    </>
  );
}

/** How large a drawing is, with room for what it has around it. */
export function frameFor(
  measure: MeasureChart,
  { width, height }: { readonly width: number; readonly height: number },
): Frame {
  const hasFew = measure.points.some(({ few }) => few);
  return { width, height, left: 56, right: 20, top: measure.notes.length > 0 ? 36 : 12, bottom: hasFew ? 42 : 26 };
}
