import { useMemo } from 'react';
import type { MeasureChart } from '@followthrough/domain';
import { ChartKey } from './chart-key';
import { ChartReader } from './chart-reader';
import { DrawingParts, frameFor } from './drawing-parts';
import { drawnPoints } from './drawn-points';
import { plotFor } from './plot';
import { useWidth } from './use-width';

const narrow = 420;
const heights = { narrow: 240, wide: 300 };

/** The drawing of a measure: readings, lines, limits, phases, targets, and what happened meanwhile. */
export function MeasureDrawing({ measure }: { measure: MeasureChart }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const points = useMemo(() => drawnPoints(measure.points), [measure.points]);
  const frame = frameFor(measure, { width, height: width < narrow ? heights.narrow : heights.wide });
  const plot = plotFor(points, frame, measure.line.unit === 'percent');
  return (
    <div ref={place} className="chart__place">
      <ChartReader name={measure.line.name} plot={plot} points={points}>
        <DrawingParts measure={measure} points={points} plot={plot} />
      </ChartReader>
      <ChartKey measure={measure} />
    </div>
  );
}
