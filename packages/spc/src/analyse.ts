import type { Analysis, PhaseSummary, Refusal } from './analysis.js';
import { findDifference, type DifferenceGrounds } from './difference/find-difference.js';
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
import type { Signal } from './rules/signal.js';
import { findWarnings } from './warnings/find-warnings.js';
import type { WarningGrounds } from './warnings/warning.js';
import { periodNames } from './wording/period-name.js';

const noFigures = new Float64Array();
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

/** A chart with its phases and signals. */
interface Drawn {
  readonly series: Series;
  readonly request: Request;
  readonly chart: ChartFigures;
  readonly phases: readonly AnalysedPhase[];
  readonly signals: readonly Signal[];
}

/** Everything that is known of a chart before it is put into words. */
function groundsOf({ series, request, chart, phases, signals }: Drawn): DifferenceGrounds & WarningGrounds {
  const { measure } = series;
  const phase = phases.at(-1);
  const isCoarse = request.disclosure?.isMasked === true && measure.kind === 'gap';
  const nameOf = periodNames(chart.points, isCoarse);
  const limit = phase === undefined ? null : (latestLimits(phase)?.ucl ?? null);
  const givenTarget = latestTarget(measure, chart.points);
  const isStray = givenTarget !== null && isInAnotherUnit(givenTarget, measure, phase?.sequence.values ?? noFigures);
  const reason = rareReason(measure, series.points);
  // Written out in one piece: spreading it together would cost more than a short chart.
  return {
    measure,
    request,
    chart,
    given: series.points,
    points: chart.points,
    phases,
    phase,
    signals: phases.length === 1 ? signals : signals.filter((signal) => signal.phase === phases.length - 1),
    events: series.events ?? noEvents,
    givenTarget,
    target: isStray ? null : givenTarget,
    openGap: series.openGap === undefined ? null : readOpenGap(series.openGap, limit, nameOf),
    rareReason: reason,
    isRare: reason !== null || measure.kind === 'gap',
    nameOf,
  };
}

function read(drawn: Drawn): Analysis {
  const { series, request, chart, phases, signals } = drawn;
  const { measure } = series;
  const grounds = groundsOf(drawn);
  const { phase, target } = grounds;
  const difference = findDifference(grounds);
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
    icons: iconsOf({ request, points, phase, target, better: measure.direction }),
    openGap: grounds.openGap,
    events: grounds.events,
    warnings: findWarnings(grounds),
    difference,
    suggestedPhase: suggestPhase(grounds, difference),
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
  const ofMeasure = checkMeasure(series, request.chart.name);
  const ofPoints = checkPoints(series, request.chart.name);
  if (ofMeasure.length + ofPoints.length > 0) return { kind: 'refused', errors: [...ofMeasure, ...ofPoints] };
  const points = fillGaps(series.points, series.measure.kind === 'gap' ? undefined : series.measure.cadence);
  const ofPhases = checkPhases(series, points);
  if (ofPhases.length > 0) return { kind: 'refused', errors: ofPhases };
  const spans = splitPhases(series, points);
  const chart = chartFigures(series, points, spans, request);
  const phases = spans.map((span) => analysePhase(chart, span, request));
  return read({ series, request, chart, phases, signals: findChartSignals(phases, request) });
}
