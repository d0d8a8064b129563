import type { Chart } from '../input/chart.js';
import type { Request } from '../input/check-request.js';
import type { Figures } from '../input/figures.js';
import type { Point } from '../input/series.js';
import { limitsAt, type LimitsAt } from '../lines/limits.js';
import type { Lines } from '../lines/lines.js';
import { linesOf } from '../lines/lines-of.js';
import { sigmaPerRange } from '../lines/moving-ranges.js';
import { anhoejNumbers, type AnhoejNumbers } from '../rules/anhoej.js';
import { findSignals, mdcRules, type RuleGrounds } from '../rules/find-signals.js';
import { sequenceOf, type Sequence } from '../rules/sequence.js';
import type { Finding } from '../rules/signal.js';
import type { PhaseSpan } from './split-phases.js';

/** With fewer points behind them, limits are guesses (Making Data Count). */
export const LIMIT_POINTS_MIN = 13;

/** The points of a chart, as given and as figures. */
export interface ChartFigures {
  readonly points: readonly Point[];
  readonly figures: Figures;
}

/** Everything that is known of one phase. */
export interface AnalysedPhase {
  readonly span: PhaseSpan;
  readonly lines: Lines;
  /** The lines at each point of the phase; one entry alone when all points share them. */
  readonly limits: readonly LimitsAt[];
  /** How many points the line rests on: the first so many of the sequence. */
  readonly nBaseline: number;
  readonly sequence: Sequence;
  /** Whether enough points stand behind its limits. */
  readonly isEnough: boolean;
  readonly anhoej: AnhoejNumbers;
  readonly findings: readonly Finding[];
}

// Grown as far as the longest chart so far, and only ever copied from.
const ascending: number[] = [];

function positionsFrom(start: number, end: number): readonly number[] {
  while (ascending.length <= end) ascending.push(ascending.length);
  return ascending.slice(start, end + 1);
}

function usedPositions({ points, figures }: ChartFigures, { start, end }: PhaseSpan): readonly number[] {
  if (figures.isWhole) return positionsFrom(start, end);
  const used: number[] = [];
  for (let position = start; position <= end; position += 1) {
    const isMissing = Number.isNaN(figures.plotted[position]);
    if (!isMissing && points[position]?.excluded === undefined) used.push(position);
  }
  return used;
}

function baselineOf(used: readonly number[], points: readonly Point[], end: string | null): readonly number[] {
  if (end === null) return used;
  const after = used.findIndex((position) => (points[position]?.start ?? '') > end);
  return after === -1 ? used : used.slice(0, after);
}

function drawLines(chart: ChartFigures, span: PhaseSpan, baseline: readonly number[], request: Request): Lines {
  const { points, figures } = chart;
  return linesOf[request.chart.name]({
    figures,
    isLeftOut: (position) => points[position]?.excluded !== undefined,
    start: span.start,
    end: span.end + 1,
    baseline,
    chart: request.chart.name,
    isScreened: request.isScreened,
    sigmaPerRange: request.mdc === null ? sigmaPerRange.exact : sigmaPerRange.rounded,
  });
}

// A phase cut out of a longer chart is let off one point, as the Single Chart Tool does.
function limitPointsMin({ mdc }: Request, isPart: boolean): number {
  if (mdc === null) return LIMIT_POINTS_MIN;
  return isPart ? mdc.minPoints - 1 : mdc.minPoints;
}

// Moving ranges share a figure with their neighbours, so their runs are counted and mean nothing.
function numbersOf({ sides }: Sequence, { name }: Chart): AnhoejNumbers {
  const numbers = anhoejNumbers(sides);
  return name === 'mr' ? { ...numbers, runsSignal: false } : numbers;
}

function findingsOf(grounds: RuleGrounds, { mdc, ruleset }: Request, isEnough: boolean): readonly Finding[] {
  const own = findSignals(grounds, ruleset);
  if (mdc === null || mdc.crossesPhases || !isEnough) return own;
  return [...own, ...mdcRules(grounds.sequence, mdc, grounds.chart)];
}

/**
 * Works out the line, the limits and the signals of one phase.
 *
 * @param chart - Every point of the chart.
 * @param span - The phase.
 * @param request - The chart, the ruleset and what is shown.
 */
export function analysePhase(chart: ChartFigures, span: PhaseSpan, request: Request): AnalysedPhase {
  const used = usedPositions(chart, span);
  const baseline = baselineOf(used, chart.points, span.baselineEnd);
  const lines = drawLines(chart, span, baseline, request);
  const isPart = span.baselineEnd !== null || span.end - span.start + 1 < chart.points.length;
  const isEnough = baseline.length >= limitPointsMin(request, isPart);
  const limits = limitsAt(lines, isEnough || request.showTrialLimits);
  const sequence = sequenceOf(chart.figures.plotted, used, limits, span.start);
  const anhoej = numbersOf(sequence, request.chart);
  const findings = findingsOf({ sequence, numbers: anhoej, chart: request.chart }, request, isEnough);
  return { span, lines, limits, nBaseline: baseline.length, sequence, isEnough, anhoej, findings };
}
