import type { CalendarDay } from '../../return-identity.js';

/** How one measure is defined, so that two people counting get the same answer. */
export interface MeasureRow {
  readonly measureId: string;
  readonly name: string;
  readonly reviewReference: string;
  readonly strategyNumber: string | null;
  /** Outcome, process or balancing, in words. */
  readonly family: string;
  readonly question: string | null;
  readonly operationalDefinition: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** What is counted in and what is left out. */
  readonly inclusions: string | null;
  readonly unit: string;
  /** Which way is better, in words. */
  readonly directionOfGood: string;
  readonly target: number | null;
  readonly targetOn: CalendarDay | null;
  readonly cadence: string;
  /** Which reading is late as at the return, and by when it was expected; nothing where none is. */
  readonly late: string | null;
  readonly source: string | null;
  readonly owner: string | null;
  readonly baseline: string | null;
  /** What the chart comes to, such as "Too early to say". */
  readonly level: string;
  /** What the chart can and cannot say, in the words of the engine that read it. */
  readonly chartReading: string | null;
  /** By which chart, rules and version of the engine. */
  readonly readBy: string;
}
