import type { AnalysedPoint, Analysis, PhaseSummary, Refusal } from './analysis.js';
import { findDifference } from './difference/find-difference.js';
import { engineVersion } from './engine-version.js';
import { checkMeasure } from './input/check-measure.js';
import { checkPoints } from './input/check-points.js';
import { checkRequest, type Request } from './input/check-request.js';
import { fillGaps } from './input/fill-gaps.js';
import { toPlotted, type PlottedPoint } from './input/plotted-point.js';
import type { AnalysisOptions, Direction, Series } from './input/series.js';
import type { LimitsAt } from './lines/limits.js';
import { analysePhase, type AnalysedPhase } from './phases/analyse-phase.js';
import { checkPhases, splitPhases } from './phases/split-phases.js';
import { pointTypeOf } from './point-type.js';
import { beyond } from './rules/beyond.js';
import type { RuleName, Signal } from './rules/signal.js';
import { findWarnings } from './warnings/find-warnings.js';

const noSignals: readonly Signal[] = [];

function flagsOf(signals: readonly Signal[], isOutside: boolean): readonly RuleName[] {
  const rules = signals.map((signal) => signal.rule);
  return [...new Set(isOutside ? [...rules, 'outsideLimits' as const] : rules)];
}

function signalsByPoint(phases: readonly AnalysedPhase[]): ReadonlyMap<number, readonly Signal[]> {
  const found = new Map<number, Signal[]>();
  for (const signal of phases.flatMap((phase) => phase.signals)) {
    for (const position of signal.points) {
      const known = found.get(position);
      if (known === undefined) found.set(position, [signal]);
      else known.push(signal);
    }
  }
  return found;
}

/** A point on its way to the drawing. */
interface Drawing {
  readonly point: PlottedPoint;
  readonly phase: number;
  readonly lines: LimitsAt;
  readonly signals: readonly Signal[];
}

function drawPoint({ point, phase, lines, signals }: Drawing, better: Direction): AnalysedPoint {
  const { id, start, plotted, excluded, provisional } = point;
  const { cl, ucl, lcl, ucl2, lcl2 } = lines;
  const isOutside = plotted !== null && beyond({ value: plotted, limits: lines }, 'threeSigma') !== 0;
  const flags = flagsOf(signals, isOutside);
  const pointType = pointTypeOf(point, signals, better);
  return { id, start, plotted, cl, ucl, lcl, ucl2, lcl2, flags, pointType, phase, excluded, provisional };
}

function drawPoints(
  points: readonly PlottedPoint[],
  phases: readonly AnalysedPhase[],
  better: Direction,
): readonly AnalysedPoint[] {
  const signalsAt = signalsByPoint(phases);
  return phases.flatMap(({ span, limits }, phase) =>
    limits.flatMap((lines, at) => {
      const point = points[span.start + at];
      const signals = signalsAt.get(span.start + at) ?? noSignals;
      return point === undefined ? [] : [drawPoint({ point, phase, lines, signals }, better)];
    }),
  );
}

function summarise({ span, lines, nBaseline, anhoej }: AnalysedPhase): PhaseSummary {
  const { start, end, label } = span;
  return { start, end, label, cl: lines.cl, sigma: lines.sigma, dispersion: lines.dispersion, nBaseline, anhoej };
}

function read(series: Series, points: readonly PlottedPoint[], request: Request): Analysis {
  const { chart, ruleset } = request;
  const phases = splitPhases(series, points).map((span, at) => analysePhase(points, span, at, request));
  const { measure, events = [] } = series;
  return {
    kind: 'analysed',
    engineVersion,
    ruleset,
    chart,
    chartReason: request.chartReason,
    unit: measure.unit,
    measure,
    screenedMovingRanges: request.isScreened,
    points: drawPoints(points, phases, measure.direction),
    phases: phases.map(summarise),
    signals: phases.flatMap((phase) => phase.signals),
    icons: null,
    events,
    warnings: findWarnings({ measure, chart, given: series.points, points, phases }),
    difference: findDifference({ measure, chart, points, phase: phases.at(-1) }),
  };
}

/**
 * Reads a series of figures: its line and limits, the rules that fire, and whether it shows a difference.
 *
 * @param series - What is measured, and its points in time order.
 * @param options - The chart and the ruleset; a run chart under Scotland's rules when left out.
 * @returns The chart in full, or every reason why the series cannot be read. The same series always gives the same
 *   answer: there is no clock, locale, network or chance in it. It never throws on figures, and no number in the
 *   answer is anything but finite.
 */
export function analyse(series: Series, options: AnalysisOptions = {}): Analysis | Refusal {
  const request = checkRequest(options);
  if (request.kind === 'refused') return request;
  const ofPoints = [...checkMeasure(series.measure, request.chart.name), ...checkPoints(series, request.chart.name)];
  if (ofPoints.length > 0) return { kind: 'refused', errors: ofPoints };
  const plotted = series.points.map((point) => toPlotted(point, series.measure));
  const points = fillGaps(plotted, series.measure.cadence);
  const ofPhases = checkPhases(series, points);
  return ofPhases.length > 0 ? { kind: 'refused', errors: ofPhases } : read(series, points, request);
}
