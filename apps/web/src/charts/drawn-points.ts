import type { ChartPoint } from '@followthrough/domain';

/** A reading as the drawing needs it: placed in time, so that a gap in the calendar is a gap on the chart. */
export interface DrawnPoint extends Pick<
  ChartPoint,
  | ('on' | 'value' | 'centre' | 'upper' | 'lower' | 'target' | 'phase' | 'beyondBaseline')
  | ('provisional' | 'few' | 'denominator' | 'words')
> {
  /** Milliseconds since 1970 of the start of the day, for the time axis. */
  readonly at: number;
  /** Whether a rule picked this reading out; it is drawn with another shape. */
  readonly flagged: boolean;
  readonly excluded: boolean;
  /** Whether somebody sees it as plainly different. */
  readonly marked: boolean;
}

/** What a line needs to know of a reading. */
export type LinePoint = Pick<
  DrawnPoint,
  'on' | 'at' | 'value' | 'centre' | 'upper' | 'lower' | 'target' | 'phase' | 'beyondBaseline' | 'excluded'
>;

/** Places a day in time. */
export const timeOf = (on: string): number => Date.parse(`${on}T00:00:00Z`);

/** Places readings in time; their order stays. */
export function drawnPoints(points: readonly ChartPoint[]): DrawnPoint[] {
  return points.map((point) => ({
    ...point,
    at: timeOf(point.on),
    flagged: point.rules.length > 0,
    excluded: point.excluded !== null,
    marked: point.marked !== null,
  }));
}

const yearLength = 365 * 86_400_000;

/** The same where only years are told: the readings of a year stand evenly within it. */
export function drawnByYear(points: readonly ChartPoint[]): DrawnPoint[] {
  return drawnPoints(points).map((point, place) => {
    const same = points.filter(({ on }) => on === point.on).length;
    const before = points.slice(0, place).filter(({ on }) => on === point.on).length;
    return { ...point, at: point.at + (before * yearLength) / same };
  });
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
