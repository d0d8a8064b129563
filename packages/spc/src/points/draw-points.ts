import type { AnalysedPoint } from '../analysis.js';
import type { Request } from '../input/check-request.js';
import type { Direction, Point } from '../input/series.js';
import { noLimits, type LimitsAt } from '../lines/limits.js';
import type { AnalysedPhase, ChartFigures } from '../phases/analyse-phase.js';
import { beyondThree } from '../rules/beyond.js';
import { limitsIn } from '../rules/sequence.js';
import type { Signal } from '../rules/signal.js';
import { flagBits, flagsOf, type Flags } from './flags.js';
import { marksOf, typeOfMark } from './marks.js';

/** Everything that is drawn on a chart. */
export interface Drawing {
  readonly chart: ChartFigures;
  readonly phases: readonly AnalysedPhase[];
  readonly signals: readonly Signal[];
  readonly request: Request;
  readonly better: Direction;
}

/** A point on its way to the answer. */
type Draft = { -readonly [Key in keyof AnalysedPoint]: AnalysedPoint[Key] };

const noFlags: Flags = [];

function drafted(point: Point, figure: number, at: LimitsAt, phase: number): Draft {
  const isMissing = Number.isNaN(figure);
  // Written out in one piece: this is done for every point of every chart.
  return {
    id: point.id,
    start: point.start,
    plotted: isMissing ? null : figure,
    cl: at.cl,
    ucl: at.ucl,
    lcl: at.lcl,
    ucl2: at.ucl2,
    lcl2: at.lcl2,
    flags: noFlags,
    pointType: isMissing ? 'missing' : 'common',
    phase,
    excluded: point.excluded ?? null,
    provisional: point.provisional ?? false,
    marked: null,
  };
}

function markLeftOut(point: Draft, at: LimitsAt): void {
  if (point.plotted === null) return;
  point.pointType = 'excluded';
  if (beyondThree(point.plotted, at) !== 0) point.flags = ['outsideLimits'];
}

// Signals speak only of points that are neither missing nor left out.
function markSignals(points: readonly Draft[], { signals, request, better }: Drawing): void {
  if (signals.length === 0) return;
  const bits = flagBits(points.length, signals);
  const marks = marksOf(points.length, signals, request.mdc);
  const conflict = request.mdc?.conflict ?? 'mixed';
  for (const signal of signals) {
    for (const position of signal.points) {
      const point = points[position];
      if (point === undefined) continue;
      point.flags = flagsOf(bits[position] ?? 0);
      point.pointType = typeOfMark(marks[position] ?? 0, better, conflict);
    }
  }
}

// Stands where nothing is drawn yet. Being made first, and empty, it has every later point keep its lines as references
// to the figures of its phase; otherwise each would hold copies, and making those costs more than the rules.
const blank: Draft = drafted({ id: '', start: '', value: null }, Number.NaN, noLimits, 0);

function drawPhase(
  points: Draft[],
  { points: given, figures }: ChartFigures,
  { span, limits }: AnalysedPhase,
  phase: number,
): void {
  for (let position = span.start; position <= span.end; position += 1) {
    const point = given[position];
    const at = limitsIn(limits, position - span.start);
    if (point === undefined || at === undefined) continue;
    const draft = drafted(point, figures.plotted[position] ?? Number.NaN, at, phase);
    if (draft.excluded !== null) markLeftOut(draft, at);
    points[position] = draft;
  }
}

function showMarks(points: readonly Draft[], given: readonly Point[]): void {
  points.forEach((point, position) => {
    point.marked = given[position]?.marked ?? null;
  });
}

/**
 * Draws every point of a chart, with the lines at its place and what the rules say of it.
 *
 * @param drawing - The chart.
 * @returns One for each point, in time order.
 */
export function drawPoints(drawing: Drawing): readonly AnalysedPoint[] {
  const { chart, phases, request } = drawing;
  const points = chart.points.map(() => blank);
  phases.forEach((phase, at) => {
    drawPhase(points, chart, phase, at);
  });
  if (request.chart.name === 'run') showMarks(points, chart.points);
  markSignals(points, drawing);
  return points;
}
