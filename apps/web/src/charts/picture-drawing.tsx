import type { MeasureChart } from '@followthrough/domain';
import type { Ref } from 'react';
import { DrawingParts, frameFor } from './drawing-parts';
import { drawnByYear, drawnPoints } from './drawn-points';
import { plotFor } from './plot';

const size = { width: 960, height: 400 };

interface PictureDrawingProps {
  readonly measure: MeasureChart;
  /** Whether small numbers, and the days of single events, are hidden. */
  readonly isMasked: boolean;
  readonly drawing: Ref<SVGSVGElement>;
}

/** The drawing of a measure at the size of a picture, whatever the screen. It is there to be painted, not to be seen. */
export function PictureDrawing({ measure, isMasked, drawing }: PictureDrawingProps) {
  const isYearOnly = isMasked && measure.line.unit === 'gap';
  const points = isYearOnly ? drawnByYear(measure.points) : drawnPoints(measure.points);
  const plot = plotFor(points, frameFor(measure, size), measure.line.unit === 'percent');
  return (
    <svg ref={drawing} className="visually-hidden" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <DrawingParts measure={measure} points={points} plot={plot} />
    </svg>
  );
}
