import { useMemo } from 'react';
import type { MeasureChart } from '@followthrough/domain';
import { ChartAxes, WholesBelow } from './chart-axes';
import { ChartKey } from './chart-key';
import { ChartLines } from './chart-lines';
import { NoteLines } from './chart-notes';
import { ChartReader } from './chart-reader';
import { drawnPoints } from './drawn-points';
import { plotFor, type Frame } from './plot';
import { ReadingMark } from './reading-mark';
import { useWidth } from './use-width';

const narrow = 420;

/** The drawing of a measure: readings, lines, limits, phases, targets, and what happened meanwhile. */
export function MeasureDrawing({ measure }: { measure: MeasureChart }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const points = useMemo(() => drawnPoints(measure.points), [measure.points]);
  const isPercent = measure.line.unit === 'percent';
  const hasFew = points.some(({ few }) => few);
  const plot = plotFor(points, frameFor(width, measure.notes.length > 0, hasFew), isPercent);
  const phases = measure.phases.slice(1).map(({ label, start }) => ({ label, at: points[start]?.at ?? 0 }));
  return (
    <div ref={place} className="chart__place">
      <ChartReader name={measure.line.name} plot={plot} points={points}>
        <ChartAxes plot={plot} points={points} isPercent={isPercent} />
        <NoteLines plot={plot} notes={measure.notes} phases={phases} />
        <ChartLines plot={plot} points={points} />
        {points.map(
          (point) =>
            point.value !== null && (
              <ReadingMark key={point.on} x={plot.xOf(point.at)} y={plot.yOf(point.value)} point={point} />
            ),
        )}
        {hasFew && <WholesBelow plot={plot} points={points} />}
      </ChartReader>
      <ChartKey measure={measure} />
    </div>
  );
}

function frameFor(width: number, isNoted: boolean, hasFew: boolean): Frame {
  const height = width < narrow ? 240 : 300;
  return { width, height, left: 56, right: 20, top: isNoted ? 36 : 12, bottom: hasFew ? 42 : 26 };
}
