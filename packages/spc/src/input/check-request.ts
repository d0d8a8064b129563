import type { PhaseReading } from '../phases/analyse-phase.js';
import { findChart, isDrawnChart, type Chart, type DrawnChart } from './chart.js';
import { isKnownRuleset, rulesets } from './ruleset.js';
import type { AnalysisOptions } from './series.js';
import type { SeriesError } from './series-error.js';

/** A chart that the engine can draw. */
export type DrawableChart = Chart & { readonly name: DrawnChart };

/** What was asked for, with every choice made. */
export interface Request extends PhaseReading {
  readonly kind: 'accepted';
  readonly chart: DrawableChart;
  readonly chartReason: string;
}

/** What was asked for and cannot be given. */
export interface RefusedRequest {
  readonly kind: 'refused';
  readonly errors: readonly SeriesError[];
}

function chooseChart(name: string): DrawableChart | SeriesError {
  const chart = findChart(name);
  if (chart === undefined) return { code: 'chart.unknown', message: `There is no chart called “${name}”.` };
  if (isDrawnChart(name)) return { ...chart, name };
  return { code: 'chart.not-yet', message: `The chart “${chart.title}” is not there yet.` };
}

function rulesetError(name: string): SeriesError {
  const isPlanned = rulesets.some((ruleset) => ruleset === name);
  return isPlanned
    ? { code: 'ruleset.not-yet', message: `The ruleset “${name}” is not there yet.` }
    : { code: 'ruleset.unknown', message: `There is no ruleset called “${name}”.` };
}

/**
 * Checks what is asked for, and fills in what was left out.
 *
 * @param options - As given.
 */
export function checkRequest(options: AnalysisOptions): Request | RefusedRequest {
  const chart = chooseChart(options.chart ?? 'run');
  const ruleset = options.ruleset ?? 'scotland';
  if ('code' in chart) return { kind: 'refused', errors: [chart] };
  if (!isKnownRuleset(ruleset)) return { kind: 'refused', errors: [rulesetError(ruleset)] };
  const chartReason =
    options.chart === undefined
      ? 'A run chart suits a first look at anything.'
      : `The ${chart.title.toLowerCase()} was asked for.`;
  return {
    kind: 'accepted',
    chart,
    chartReason,
    ruleset,
    isScreened: options.screenMovingRanges ?? true,
    showTrialLimits: options.showTrialLimits ?? false,
  };
}
