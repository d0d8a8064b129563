import type { CalendarDay } from '../../return-identity.js';

/** One reading of one measure. */
export interface ReadingRow {
  readonly measureId: string;
  readonly measureName: string;
  /** The first day of the period the reading describes. */
  readonly on: CalendarDay;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the measure's unit: 70 with the unit "percent" is 70%. */
  readonly value: number | null;
  readonly unit: string;
  readonly note: string | null;
}
