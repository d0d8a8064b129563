import type { Chart, DrawnChart } from '../input/chart.js';
import { counts, type PlottedPoint } from '../input/plotted-point.js';
import type { KnownRuleset } from '../input/ruleset.js';
import { limitsAt, type LimitsAt } from '../lines/limits.js';
import type { LineBasis, Lines } from '../lines/lines.js';
import { pLines } from '../lines/p-lines.js';
import { runLine } from '../lines/run-line.js';
import { xmrLines } from '../lines/xmr-lines.js';
import { anhoejNumbers, type AnhoejNumbers } from '../rules/anhoej.js';
import { findSignals } from '../rules/find-signals.js';
import type { Signal } from '../rules/signal.js';
import { usedPoints, type UsedPoint } from '../rules/used-point.js';
import type { PhaseSpan } from './split-phases.js';

/** With fewer points behind them, limits are guesses (Making Data Count). */
export const LIMIT_POINTS_MIN = 13;

/** How a phase is to be read. */
export interface PhaseReading {
  readonly chart: Chart;
  readonly ruleset: KnownRuleset;
  readonly isScreened: boolean;
  readonly showTrialLimits: boolean;
}

/** Everything that is known of one phase. */
export interface AnalysedPhase {
  readonly span: PhaseSpan;
  readonly lines: Lines;
  readonly limits: readonly LimitsAt[];
  readonly nBaseline: number;
  readonly used: readonly UsedPoint[];
  /** The points of the baseline that the rules look at. */
  readonly usedBaseline: readonly UsedPoint[];
  readonly anhoej: AnhoejNumbers;
  readonly signals: readonly Signal[];
}

const linesOf: Record<DrawnChart, (basis: LineBasis) => Lines> = { run: runLine, xmr: xmrLines, p: pLines };

function baselineOf(points: readonly PlottedPoint[], { baselineEnd }: PhaseSpan): readonly PlottedPoint[] {
  return baselineEnd === null ? points : points.filter((point) => point.start <= baselineEnd);
}

/**
 * Works out the line, the limits and the signals of one phase.
 *
 * @param points - Every point of the chart.
 * @param span - The phase.
 * @param at - Its position among the phases, from 0.
 * @param reading - The chart, the ruleset and what is shown.
 */
export function analysePhase(
  points: readonly PlottedPoint[],
  span: PhaseSpan,
  at: number,
  reading: PhaseReading & { readonly chart: { readonly name: DrawnChart } },
): AnalysedPhase {
  const own = points.slice(span.start, span.end + 1);
  const baseline = baselineOf(own, span);
  const nBaseline = baseline.filter(counts).length;
  const lines = linesOf[reading.chart.name]({ points: own, baseline, isScreened: reading.isScreened });
  const limits = limitsAt(lines, nBaseline >= LIMIT_POINTS_MIN || reading.showTrialLimits);
  const used = usedPoints(own, limits, span.start);
  const anhoej = anhoejNumbers(used);
  const signals = findSignals(used, anhoej, reading.chart, reading.ruleset).map((finding) => ({
    ...finding,
    firstPoint: finding.points[0] ?? null,
    phase: at,
  }));
  const usedBaseline = used.filter((point) => point.position < span.start + baseline.length);
  return { span, lines, limits, nBaseline, used, usedBaseline, anhoej, signals };
}
