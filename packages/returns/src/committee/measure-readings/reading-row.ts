import type { CalendarDay } from '../../return-identity.js';

/** One reading of one measure. */
export interface ReadingRow {
  readonly measureId: string;
  readonly measureName: string;
  /** A day in the period the reading describes; nothing where it is hidden. */
  readonly on: CalendarDay | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the measure's unit: 70 with the unit "percent" is 70%. */
  readonly value: number | null;
  readonly unit: string;
  /** What of it is hidden and why; nothing where nothing is. A hidden figure is absent and never 0. */
  readonly hidden: string | null;
  readonly note: string | null;
}
