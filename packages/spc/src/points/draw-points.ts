import type { AnalysedPoint, PointType } from '../analysis.js';
import type { Request } from '../input/check-request.js';
import type { Direction, Point } from '../input/series.js';
import type { LimitsAt } from '../lines/limits.js';
import type { AnalysedPhase, ChartFigures } from '../phases/analyse-phase.js';
import { beyondThree } from '../rules/beyond.js';
import type { RuleName, Signal } from '../rules/signal.js';
import { marksOf, typeOfMark } from './marks.js';

type Flags = readonly RuleName[];

const noFlags: Flags = [];
const outsideOnly: Flags = ['outsideLimits'];

function flagsOf(signals: readonly Signal[]): ReadonlyMap<number, Flags> {
  const flags = new Map<number, RuleName[]>();
  for (const { rule, points } of signals) {
    for (const position of points) {
      const known = flags.get(position);
      if (known === undefined) flags.set(position, [rule]);
      else if (!known.includes(rule)) known.push(rule);
    }
  }
  return flags;
}

/** Everything that is drawn on a chart. */
export interface Drawing {
  readonly chart: ChartFigures;
  readonly phases: readonly AnalysedPhase[];
  readonly signals: readonly Signal[];
  readonly request: Request;
  readonly better: Direction;
}

function drawn(point: Point, plotted: number | null, at: LimitsAt, rest: Rest): AnalysedPoint {
  return {
    id: point.id,
    start: point.start,
    plotted,
    cl: at.cl,
    ucl: at.ucl,
    lcl: at.lcl,
    ucl2: at.ucl2,
    lcl2: at.lcl2,
    flags: rest.flags,
    pointType: rest.pointType,
    phase: rest.phase,
    excluded: point.excluded ?? null,
    provisional: point.provisional ?? false,
  };
}

interface Rest {
  flags: Flags;
  pointType: PointType;
  phase: number;
}

/**
 * Draws every point of a chart, with the lines at its place and what the rules say of it.
 *
 * @param drawing - The chart.
 * @returns One for each point, in time order.
 */
export function drawPoints({ chart, phases, signals, request, better }: Drawing): readonly AnalysedPoint[] {
  const flags = flagsOf(signals);
  const marks = marksOf(chart.points.length, signals, request.mdc);
  const conflict = request.mdc?.conflict ?? 'mixed';
  const points: AnalysedPoint[] = [];
  const rest: Rest = { flags: noFlags, pointType: 'common', phase: 0 };
  phases.forEach(({ span, limits }, phase) => {
    rest.phase = phase;
    for (let position = span.start; position <= span.end; position += 1) {
      const point = chart.points[position];
      const at = limits[position - span.start];
      if (point === undefined || at === undefined) continue;
      const figure = chart.figures.plotted[position] ?? Number.NaN;
      const isMissing = Number.isNaN(figure);
      const isLeftOut = point.excluded !== undefined;
      rest.flags = flags.get(position) ?? (isLeftOut && beyondThree(figure, at) !== 0 ? outsideOnly : noFlags);
      if (isMissing) rest.pointType = 'missing';
      else if (isLeftOut) rest.pointType = 'excluded';
      else rest.pointType = typeOfMark(marks[position] ?? 0, better, conflict);
      points.push(drawn(point, isMissing ? null : figure, at, rest));
    }
  });
  return points;
}
