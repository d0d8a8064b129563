import type { Analysis, PhaseSummary, Refusal } from './analysis.js';
import { findDifference } from './difference/find-difference.js';
import { suggestPhase } from './difference/suggest-phase.js';
import { engineVersion } from './engine-version.js';
import { iconsOf } from './icons/icons-of.js';
import { latestLimits } from './icons/icons.js';
import { checkMeasure } from './input/check-measure.js';
import { checkPoints } from './input/check-points.js';
import { checkRequest, type Request } from './input/check-request.js';
import { figuresOf } from './input/figures.js';
import { fillGaps } from './input/fill-gaps.js';
import type { AnalysisOptions, ChartEvent, Point, Series } from './input/series.js';
import { isInAnotherUnit, latestTarget } from './input/target.js';
import { analysePhase, type AnalysedPhase, type ChartFigures } from './phases/analyse-phase.js';
import { findChartSignals } from './phases/find-chart-signals.js';
import { rangesOf } from './phases/ranges.js';
import { checkPhases, splitPhases, type PhaseSpan } from './phases/split-phases.js';
import { drawPoints } from './points/draw-points.js';
import { masked } from './points/masked.js';
import { readOpenGap } from './rare/open-gap.js';
import { rareReason } from './rare/rare-events.js';
import { findWarnings } from './warnings/find-warnings.js';
import { periodNames } from './wording/period-name.js';

const noEvents: readonly ChartEvent[] = [];

function summarise({ span, lines, nBaseline, sequence, anhoej }: AnalysedPhase): PhaseSummary {
  const { start, end, label } = span;
  const baselineEnd = nBaseline === 0 ? null : (sequence.positions[nBaseline - 1] ?? null);
  const { cl, dispersion } = lines;
  // Where figures were raised to a power, so is their spread, which then is in no unit at all.
  const sigma = lines.power === 1 ? lines.sigma : null;
  return { start, end, label, cl, sigma, dispersion, nBaseline, baselineEnd, anhoej };
}

function chartFigures(
  series: Series,
  points: readonly Point[],
  spans: readonly PhaseSpan[],
  { chart }: Request,
): ChartFigures {
  const figures = figuresOf(points, series.measure, chart.name);
  return { points, figures: chart.name === 'mr' ? rangesOf(figures, points, spans) : figures };
}

/** A chart with everything that is known of it before it is put into words. */
interface Reading {
  readonly series: Series;
  readonly request: Request;
  readonly chart: ChartFigures;
  readonly phases: readonly AnalysedPhase[];
}

function wordsFor({ series, request, chart, phases }: Reading) {
  const { measure, events = noEvents } = series;
  const { points, figures } = chart;
  const phase = phases.at(-1);
  const isMasked = request.disclosure?.isMasked === true;
  const nameOf = periodNames(points, isMasked && measure.kind === 'gap');
  const limit = phase === undefined ? null : (latestLimits(phase)?.ucl ?? null);
  const openGap = series.openGap === undefined ? null : readOpenGap(series.openGap, limit, nameOf);
  const target = latestTarget(measure, points);
  const isComparable = target !== null && !isInAnotherUnit(target, measure, phase?.sequence.values ?? []);
  const rare = rareReason(measure, series.points);
  const shared = { measure, request, points, phase, events, nameOf };
  const grounds = { ...shared, given: series.points, sizes: figures.sizes, phases, target, openGap, rareReason: rare };
  const isRare = rare !== null || measure.kind === 'gap';
  return { ...shared, chart, openGap, target: isComparable ? target : null, isRare, warnings: findWarnings(grounds) };
}

function read(reading: Reading): Analysis {
  const { series, request, chart, phases } = reading;
  const signals = findChartSignals(phases, request);
  const words = wordsFor(reading);
  const latest = signals.filter((signal) => signal.phase === phases.length - 1);
  const difference = findDifference({ ...words, signals: latest });
  const { measure } = series;
  const points = drawPoints({ chart, phases, signals, request, better: measure.direction });
  const analysis: Analysis = {
    kind: 'analysed',
    engineVersion,
    ruleset: request.ruleset,
    chart: request.chart,
    chartReason: request.chartReason,
    unit: measure.unit,
    measure,
    screenedMovingRanges: request.isScreened,
    points,
    phases: phases.map(summarise),
    signals,
    isMasked: false,
    icons: iconsOf({ request, points, phase: words.phase, target: words.target, better: measure.direction }),
    openGap: words.openGap,
    events: words.events,
    warnings: words.warnings,
    difference,
    suggestedPhase: suggestPhase({ ...words, difference }),
  };
  return request.disclosure?.isMasked === true ? masked(analysis, chart.points, request.disclosure.below) : analysis;
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
  const wrong = [...checkMeasure(series, request.chart.name), ...checkPoints(series, request.chart.name)];
  if (wrong.length > 0) return { kind: 'refused', errors: wrong };
  const points = fillGaps(series.points, series.measure.kind === 'gap' ? undefined : series.measure.cadence);
  const ofPhases = checkPhases(series, points);
  if (ofPhases.length > 0) return { kind: 'refused', errors: ofPhases };
  const spans = splitPhases(series, points);
  const chart = chartFigures(series, points, spans, request);
  const phases = spans.map((span) => analysePhase(chart, span, request));
  return read({ series, request, chart, phases });
}
