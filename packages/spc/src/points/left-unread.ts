import type { AnalysedPoint, Analysis } from '../analysis.js';

/**
 * Takes away what rules picked out of a chart that has too few points to be read. They go by counting, whatever the
 * number of points; of so few nothing is to be said, and a mark would say it.
 *
 * @param analysis - Any chart.
 * @returns The same chart; with `difference.level` at `tooEarly` without signals, flags and icons.
 */
export function leftUnread(analysis: Analysis): Analysis {
  if (analysis.difference.level !== 'tooEarly') return analysis;
  return { ...analysis, signals: [], icons: null, points: analysis.points.map(unmarked) };
}

function unmarked(point: AnalysedPoint): AnalysedPoint {
  const isPlain = point.excluded !== null || point.pointType === 'missing' || point.pointType === 'masked';
  return { ...point, flags: [], pointType: isPlain ? point.pointType : 'common' };
}
