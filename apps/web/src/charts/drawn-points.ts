import type { ChartPoint } from '@followthrough/domain';

/** A reading as the drawing needs it: placed in time, so that a gap in the calendar is a gap on the chart. */
export interface DrawnPoint {
  /** Milliseconds since 1970 of the start of the day, for the time axis. */
  readonly at: number;
  readonly on: string;
  readonly value: number | null;
  readonly centre: number | null;
  readonly upper: number | null;
  readonly lower: number | null;
  /** Whether a rule picked this reading out; it is drawn with another shape. */
  readonly flagged: boolean;
}

/** Places readings in time; their order stays. */
export function drawnPoints(points: readonly ChartPoint[]): DrawnPoint[] {
  return points.map(({ on, value, centre, upper, lower, rules }) => ({
    at: Date.parse(`${on}T00:00:00Z`),
    on,
    value,
    centre,
    upper,
    lower,
    flagged: rules.length > 0,
  }));
}

/** One mark for each new year, or for each quarter of a series shorter than two years. */
export function timeMarks(points: readonly DrawnPoint[]): number[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [new Date(first.at), new Date(last.at)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const step = months >= 24 ? 6 : months >= 10 ? 3 : 1;
  const marks: number[] = [];
  for (let month = Math.ceil(from.getUTCMonth() / step) * step; ; month += step) {
    const mark = Date.UTC(from.getUTCFullYear(), month, 1);
    if (mark > last.at) return marks;
    if (mark >= first.at) marks.push(mark);
  }
}
