import type { Difference } from './difference/difference.js';
import type { SuggestedPhase } from './difference/suggest-phase.js';
import type { Icons } from './icons/icons.js';
import type { Chart } from './input/chart.js';
import type { Ruleset } from './input/ruleset.js';
import type { ChartEvent, Mark, Measure } from './input/series.js';
import type { SeriesError } from './input/series-error.js';
import type { PointType } from './points/point-type.js';
import type { OpenGapReading } from './rare/open-gap.js';
import type { AnhoejNumbers } from './rules/anhoej.js';
import type { RuleName, Signal } from './rules/signal.js';
import type { Warning } from './warnings/warning.js';

/** A point as drawn, with the lines at its place. Figures are in plotted units and not rounded. */
export interface AnalysedPoint {
  readonly id: string;
  readonly start: string;
  readonly plotted: number | null;
  /** Centre line. */
  readonly cl: number | null;
  /** Upper and lower limits, three sigma from the line. */
  readonly ucl: number | null;
  readonly lcl: number | null;
  /** The same, two sigma from the line. */
  readonly ucl2: number | null;
  readonly lcl2: number | null;
  /** The rules the point took part in. A point left out can still lie outside the limits, and says so here only. */
  readonly flags: readonly RuleName[];
  readonly pointType: PointType;
  /** The position of its phase, from 0. */
  readonly phase: number;
  readonly excluded: string | null;
  readonly provisional: boolean;
  /** On a run chart: that a person sees it as plainly different. */
  readonly marked: Mark | null;
}

/** A phase as drawn; `start` and `end` are positions of points, from 0. */
export interface PhaseSummary {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly cl: number | null;
  /** `null` on a run chart, and where it differs from point to point. */
  readonly sigma: number | null;
  /** How much more the points vary than chance alone would make them; 1 is as expected. For proportions and rates. */
  readonly dispersion: number | null;
  /** How many points the line rests on. */
  readonly nBaseline: number;
  /** The position of the last point the line rests on; drawn dashed after it. `null` when it rests on none. */
  readonly baselineEnd: number | null;
  readonly anhoej: AnhoejNumbers;
}

/** A series, read. */
export interface Analysis {
  readonly kind: 'analysed';
  readonly engineVersion: string;
  readonly ruleset: Ruleset;
  readonly chart: Chart;
  readonly chartReason: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly screenedMovingRanges: boolean;
  readonly points: readonly AnalysedPoint[];
  readonly phases: readonly PhaseSummary[];
  readonly signals: readonly Signal[];
  /** Whether small numbers are hidden. Lines, rules and words still rest on them. */
  readonly isMasked: boolean;
  /** `null` when the ruleset has none and nobody asked for them. */
  readonly icons: Icons | null;
  /** The time since the last event, for gaps between events. */
  readonly openGap: OpenGapReading | null;
  /** Drawn as they were given. */
  readonly events: readonly ChartEvent[];
  readonly warnings: readonly Warning[];
  readonly difference: Difference;
  /** A phase that a person might decide on. The engine never makes one. */
  readonly suggestedPhase: SuggestedPhase | null;
}

/** A series that could not be read, with every reason. */
export interface Refusal {
  readonly kind: 'refused';
  readonly errors: readonly SeriesError[];
}
