import type { AnalysedPoint, Analysis } from '../analysis.js';
import type { Measure, Point } from '../input/series.js';
import { isSmallAt } from './small-numbers.js';

const yearOf = (day: string): string => `${day.slice(0, 4)}-01-01`;

function maskedPoint(point: AnalysedPoint, { kind }: Measure): AnalysedPoint {
  if (kind === 'gap') return { ...point, start: yearOf(point.start), marked: null };
  return { ...point, plotted: null, flags: [], pointType: 'masked', marked: null };
}

/**
 * Hides what could tell who somebody is: figures that rest on few, and the days of single events.
 *
 * @param analysis - A chart with everything in it. Its lines, rules and words stay as they are.
 * @param given - The points it was drawn from, in the same order.
 * @param below - Counts from 1 up to this, and not this itself, are hidden.
 * @returns A hidden figure is `null` and never 0, and its point says that it is hidden, and not what a person sees in it. Of gaps between events the gaps
 *   stay, and of each day only the year.
 */
export function masked(analysis: Analysis, given: readonly Point[], below: number): Analysis {
  const { measure, difference, openGap } = analysis;
  const points = analysis.points.map((point, position) => {
    const source = given[position];
    const isHidden = source !== undefined && point.plotted !== null && isSmallAt(source, measure, below);
    return isHidden ? maskedPoint(point, measure) : point;
  });
  if (measure.kind !== 'gap') return { ...analysis, points, isMasked: true };
  return {
    ...analysis,
    points,
    isMasked: true,
    openGap: openGap === null ? null : { ...openGap, since: yearOf(openGap.since) },
    difference: { ...difference, began: difference.began === null ? null : yearOf(difference.began) },
    suggestedPhase: null,
  };
}
