import type { Request } from '../input/check-request.js';
import type { Measure, Point } from '../input/series.js';
import type { AnalysedPhase, ChartFigures } from '../phases/analyse-phase.js';
import type { OpenGapReading } from '../rare/open-gap.js';
import type { NamePeriod } from '../wording/period-name.js';

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
  | 'sameDayEvents'
  | 'noVariation'
  | 'excludedPoints'
  | 'targetUnitMismatch'
  | 'rareEventsBetterOnT'
  | 'openGapBeyondLimit'
  | 'smallNumbersDisclosure';

/** A warning, in words. */
export interface Warning {
  readonly code: WarningCode;
  readonly sentence: string;
}

/** Everything that warnings are drawn from. */
export interface WarningGrounds {
  readonly measure: Measure;
  readonly request: Request;
  /** The points as given. */
  readonly given: readonly Point[];
  /** The points of the chart, with a missing point for each empty period. */
  readonly points: readonly Point[];
  readonly chart: ChartFigures;
  readonly phases: readonly AnalysedPhase[];
  /** In force at the last point. */
  readonly givenTarget: number | null;
  readonly openGap: OpenGapReading | null;
  /** Why the events are rare; `null` when they are not. */
  readonly rareReason: string | null;
  readonly nameOf: NamePeriod;
}

/** Draws one kind of warning; nothing when there is nothing to say. */
export type FindWarning = (grounds: WarningGrounds) => Warning | undefined;
