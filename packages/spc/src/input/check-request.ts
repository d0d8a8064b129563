import { findChart, type Chart } from './chart.js';
import { isRuleset, mdcOf, type MdcChoices, type Ruleset } from './ruleset.js';
import type { AnalysisOptions, Disclosure } from './series.js';
import type { SeriesError } from './series-error.js';

/** What was asked for, with every choice made. */
export interface Request {
  readonly kind: 'accepted';
  readonly chart: Chart;
  readonly chartReason: string;
  readonly ruleset: Ruleset;
  /** The choices of Making Data Count; `null` under any other ruleset. */
  readonly mdc: MdcChoices | null;
  readonly isScreened: boolean;
  readonly showTrialLimits: boolean;
  readonly hasIcons: boolean;
  readonly disclosure: Disclosure | null;
}

/** What was asked for and cannot be given. */
export interface RefusedRequest {
  readonly kind: 'refused';
  readonly errors: readonly SeriesError[];
}

/** A run of fewer is no run, and a longer one is never seen. */
const RULE_POINTS = { min: 2, max: 1000 };

function isCount(count: number, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return Number.isInteger(count) && count >= min && count <= max;
}

function isInvalid({ shiftPoints, trendPoints, minPoints }: MdcChoices): boolean {
  return (
    !isCount(shiftPoints, RULE_POINTS) ||
    !isCount(trendPoints, RULE_POINTS) ||
    !isCount(minPoints, { min: 0, max: RULE_POINTS.max })
  );
}

function refused(code: SeriesError['code'], message: string): RefusedRequest {
  return { kind: 'refused', errors: [{ code, message }] };
}

function reasonFor(chart: Chart, options: AnalysisOptions): string {
  if (options.chartReason !== undefined) return options.chartReason;
  if (options.chart === undefined) return 'A run chart suits a first look at anything.';
  return `The ${chart.title.toLowerCase()} was asked for.`;
}

/**
 * Checks what is asked for, and fills in what was left out.
 *
 * @param options - As given.
 */
export function checkRequest(options: AnalysisOptions): Request | RefusedRequest {
  const { chart: name = 'run', ruleset = 'scotland' } = options;
  const chart = findChart(name);
  if (chart === undefined) return refused('chart.unknown', `There is no chart called “${name}”.`);
  if (!isRuleset(ruleset)) return refused('ruleset.unknown', `There is no ruleset called “${String(ruleset)}”.`);
  const mdc = mdcOf(ruleset, options.mdc);
  if (mdc !== null && isInvalid(mdc)) {
    const message = 'Shifts, trends and the fewest points of a ruleset are whole numbers of points.';
    return refused('ruleset.choice-invalid', message);
  }
  return {
    kind: 'accepted',
    chart,
    chartReason: reasonFor(chart, options),
    ruleset,
    mdc,
    // The Single Chart Tool leaves no moving range out.
    isScreened: options.screenMovingRanges ?? ruleset !== 'mdc6',
    showTrialLimits: options.showTrialLimits ?? false,
    hasIcons: options.icons ?? mdc !== null,
    disclosure: options.disclosure ?? null,
  };
}
