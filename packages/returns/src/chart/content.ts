import type { CalendarDay, ReturnIdentity } from '../return-identity.js';

/** Something said of a chart, with what it is. */
export interface SaidOfChart {
  readonly what: string;
  readonly words: string;
}

/** A reading with the lines at its place, in the measure's own unit. */
export interface ChartReadingRow {
  /** The day of the reading; only its year where days are hidden. */
  readonly on: CalendarDay | null;
  readonly year: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
  readonly phase: string;
  /** The rules it took part in, why it was left out, whether it is hidden. */
  readonly notes: string;
}

/** A stretch of a chart with a line of its own. */
export interface ChartPhaseRow {
  readonly label: string;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly readings: number;
  readonly centre: number | null;
}

/** Everything a chart's workbook holds. */
export interface ChartWorkbook {
  readonly identity: ReturnIdentity;
  readonly measureName: string;
  /** What the figures are in, such as "per cent". */
  readonly unit: string;
  /** "Median" or "Mean". */
  readonly centreName: string;
  /** The sentence, the paragraph, warnings, rules, and how the chart was made. */
  readonly said: readonly SaidOfChart[];
  readonly definition: readonly SaidOfChart[];
  readonly readings: readonly ChartReadingRow[];
  readonly phases: readonly ChartPhaseRow[];
}
