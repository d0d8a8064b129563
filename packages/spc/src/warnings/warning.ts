import type { Chart } from '../input/chart.js';
import type { PlottedPoint } from '../input/plotted-point.js';
import type { Measure, Point } from '../input/series.js';
import type { AnalysedPhase } from '../phases/analyse-phase.js';

/** What a reader of the chart should know before trusting it. */
export type WarningCode =
  | 'tooFewForMedian'
  | 'provisionalMedian'
  | 'noShiftOrRunsYet'
  | 'tooFewForLimits'
  | 'trialLimits'
  | 'shortPhase'
  | 'rebasedOften'
  | 'baselineHasSignal'
  | 'manyOnLine'
  | 'smallDenominators'
  | 'overDispersed'
  | 'underDispersed'
  | 'autocorrelated'
  | 'gapInDates'
  | 'mixedCadence'
  | 'zeroDenominator'
  | 'noVariation'
  | 'excludedPoints';

/** A warning, in words. */
export interface Warning {
  readonly code: WarningCode;
  readonly sentence: string;
}

/** Everything that warnings are drawn from. */
export interface WarningGrounds {
  readonly measure: Measure;
  readonly chart: Chart;
  /** The points as given. */
  readonly given: readonly Point[];
  /** The points of the chart, with a missing point for each empty period. */
  readonly points: readonly PlottedPoint[];
  readonly phases: readonly AnalysedPhase[];
}

/** Draws one kind of warning; nothing when there is nothing to say. */
export type FindWarning = (grounds: WarningGrounds) => Warning | undefined;
