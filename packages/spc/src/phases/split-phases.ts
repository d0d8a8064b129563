import { isDay } from '../input/calendar-day.js';
import type { Phase, Point, Series } from '../input/series.js';
import type { SeriesError } from '../input/series-error.js';

/** A stretch of the chart with its own line. */
export interface PhaseSpan {
  readonly label: string;
  /** The position of its first point. */
  readonly start: number;
  /** The position of its last point. */
  readonly end: number;
  /** The last day of its baseline; `null` when every point belongs to it. */
  readonly baselineEnd: string | null;
}

const FIRST_LABEL = 'From the start';

const none: readonly SeriesError[] = [];

function firstPointOf(phase: Phase, points: readonly Point[]): number {
  return points.findIndex((point) => point.start >= phase.start);
}

/**
 * Checks the phases that people decided on.
 *
 * @param series - The series as given.
 * @param points - Its points with those that are missing, in time order.
 * @returns What is wrong; nothing when all is well.
 */
export function checkPhases({ phases = [] }: Series, points: readonly Point[]): readonly SeriesError[] {
  if (phases.length === 0) return none;
  const starts = phases.map((phase) => firstPointOf(phase, points));
  return phases.flatMap((phase, at): readonly SeriesError[] => {
    const name = `The phase “${phase.label}”`;
    if (!isDay(phase.start)) {
      return [{ code: 'phase.date-invalid', phase: at, message: `${name} does not start on a day of the calendar.` }];
    }
    if (phase.baselineEnd !== undefined && !isDay(phase.baselineEnd)) {
      const message = `The baseline of the phase “${phase.label}” does not end on a day of the calendar.`;
      return [{ code: 'baseline.date-invalid', phase: at, message }];
    }
    if (starts[at] === -1) return [{ code: 'phase.without-points', phase: at, message: `${name} has no points.` }];
    const isRepeated = starts.indexOf(starts[at] ?? -1) !== at;
    return isRepeated
      ? [{ code: 'phase.repeated', phase: at, message: `${name} starts at the same point as another.` }]
      : none;
  });
}

/**
 * Cuts the chart into phases.
 *
 * @param series - Checked; a phase begins at the first point that starts on or after its day. A gap between events
 *   starts, for this, on the day on which it ends.
 * @param points - Its points with those that are missing, in time order.
 * @returns Phases in time order that cover every point; none without points.
 */
export function splitPhases({ measure, phases = [] }: Series, points: readonly Point[]): readonly PhaseSpan[] {
  if (points.length === 0) return [];
  const baselineEnd = measure.baselineEnd ?? null;
  const first = { label: FIRST_LABEL, start: 0, end: points.length - 1, baselineEnd };
  if (phases.length === 0) return [first];
  const given = phases
    .map((phase) => ({
      label: phase.label,
      start: firstPointOf(phase, points),
      baselineEnd: phase.baselineEnd ?? null,
    }))
    .toSorted((one, other) => one.start - other.start);
  const starts = given[0]?.start === 0 ? given : [first, ...given];
  return starts.map((phase, at) => ({ ...phase, end: (starts[at + 1]?.start ?? points.length) - 1 }));
}
