import { dayNumber } from './calendar-day.js';
import type { DrawnChart } from './chart.js';
import type { Measure, Point, RatioPoint, Series, ValuePoint } from './series.js';
import { toPlotted } from './plotted-point.js';
import type { SeriesError, SeriesErrorCode } from './series-error.js';

/** Beyond this whole numbers are no longer exact, and sums of squares come near to overflowing. */
const FIGURE_MAX = 1e15;

const MESSAGES = {
  'point.date-invalid': 'is not dated with a day of the calendar (YYYY-MM-DD)',
  'point.date-repeated': 'starts on the same day as the point before it',
  'point.date-out-of-order': 'starts before the point before it',
  'point.id-repeated': 'has the id of an earlier point',
  'point.not-a-number': 'holds something that is not a number',
  'point.too-large': 'holds a number too large to compute with',
  'point.negative': 'holds a part or a whole below 0',
  'point.numerator-above-denominator': 'has a part that is larger than its whole',
  'point.not-a-proportion': 'holds a figure that is not between 0 and 1, as a proportion is',
  'point.denominator-needed': 'has no part and whole, which a proportions chart needs',
  'point.subgroups-not-yet': 'is a subgroup; charts of subgroups are not there yet',
} as const satisfies Partial<Record<SeriesErrorCode, string>>;

type PointFault = keyof typeof MESSAGES;

function toError(point: Point, code: PointFault): SeriesError {
  return { code, pointId: point.id, message: `The point ${point.id} ${MESSAGES[code]}.` };
}

function faultOfNumber(figure: unknown): PointFault | undefined {
  if (figure === null) return undefined;
  if (typeof figure !== 'number' || !Number.isFinite(figure)) return 'point.not-a-number';
  return Math.abs(figure) > FIGURE_MAX ? 'point.too-large' : undefined;
}

function faultOfRatio(point: RatioPoint, measure: Measure): PointFault | undefined {
  const { numerator, denominator } = point;
  const fault = faultOfNumber(numerator) ?? faultOfNumber(denominator);
  if (fault !== undefined || numerator === null || denominator === null) return fault;
  if (numerator < 0 || denominator < 0) return 'point.negative';
  if (measure.kind === 'proportion' && numerator > denominator) return 'point.numerator-above-denominator';
  // A part of an ordinary size over a whole that is nearly 0 can still be too large.
  return faultOfNumber(toPlotted(point, measure).plotted) === undefined ? undefined : 'point.too-large';
}

function faultOfValue({ value }: ValuePoint, measure: Measure): PointFault | undefined {
  const fault = faultOfNumber(value);
  if (fault !== undefined || value === null || measure.kind !== 'proportion') return fault;
  return value < 0 || value > 1 ? 'point.not-a-proportion' : undefined;
}

function faultOfFigures(point: Point, measure: Measure, chart: DrawnChart): PointFault | undefined {
  if ('subgroup' in point) return 'point.subgroups-not-yet';
  if ('numerator' in point) return faultOfRatio(point, measure);
  return chart === 'p' ? 'point.denominator-needed' : faultOfValue(point, measure);
}

function faultOfDate(point: Point, previous: Point | undefined): PointFault | undefined {
  if (dayNumber(point.start) === undefined) return 'point.date-invalid';
  // Only days of the calendar can be put in order; the point before has an error of its own.
  if (previous === undefined || dayNumber(previous.start) === undefined) return undefined;
  if (point.start > previous.start) return undefined;
  return point.start === previous.start ? 'point.date-repeated' : 'point.date-out-of-order';
}

/**
 * Checks every point of a series.
 *
 * @param series - As given.
 * @param chart - The chart they are meant for.
 * @returns What is wrong, in the order of the points; nothing when all is well.
 */
export function checkPoints({ points, measure }: Series, chart: DrawnChart): readonly SeriesError[] {
  const seen = new Set<string>();
  return points.flatMap((point, at) => {
    const repeated: PointFault | undefined = seen.has(point.id) ? 'point.id-repeated' : undefined;
    seen.add(point.id);
    const faults = [repeated, faultOfDate(point, points[at - 1]), faultOfFigures(point, measure, chart)];
    return faults.filter((fault) => fault !== undefined).map((fault) => toError(point, fault));
  });
}
