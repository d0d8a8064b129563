import type { CalendarDay } from '../../return-identity.js';

/** A value before or after a change. A day is kept apart from words so that it is shown as one. */
export type ChangedValue = string | number | { readonly on: CalendarDay } | null;

/** One thing that changed since the last return. */
export interface ChangeRow {
  readonly changedOn: CalendarDay;
  readonly reviewReference: string;
  /** What it happened to, such as the action's own words. */
  readonly subject: string;
  /** What changed, such as "Due date". */
  readonly whatChanged: string;
  readonly before: ChangedValue;
  readonly after: ChangedValue;
  readonly reason: string | null;
  /** The post of whoever changed it. */
  readonly changedBy: string;
  readonly actionId: string | null;
}

/** The return that changes are counted from. */
export interface EarlierReturn {
  /** What it was made for, such as "Committee meeting of 12 March". */
  readonly title: string;
  readonly asAt: CalendarDay;
}

/** What changed, and since when. Without an earlier return there is nothing to compare with. */
export interface Changes {
  readonly since: EarlierReturn | null;
  readonly rows: readonly ChangeRow[];
}
