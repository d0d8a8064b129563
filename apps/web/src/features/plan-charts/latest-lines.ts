import type { SmallChart, SmallChartPoints } from '@followthrough/domain';

type Line = 'centre' | 'lower' | 'upper' | 'target';

/** Where each line stands at the last point that has it; `null` where there is none. */
export function latestLines({ points }: Pick<SmallChart, 'points'>): Record<Line, number | null> {
  return {
    centre: last(points, 'centre'),
    lower: last(points, 'lower'),
    upper: last(points, 'upper'),
    target: last(points, 'target'),
  };
}

const last = (points: SmallChartPoints, line: Line) => points[line].findLast((figure) => figure !== null) ?? null;
