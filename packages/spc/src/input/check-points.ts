import { dayOrder } from './calendar-day.js';
import { faultOfFigures, type FigureFault } from './check-figures.js';
import type { ChartName } from './chart.js';
import type { SeriesError, SeriesErrorCode } from './series-error.js';
import type { Point, Series } from './series.js';

type DateFault = Extract<
  SeriesErrorCode,
  'point.date-invalid' | 'point.date-repeated' | 'point.date-out-of-order' | 'point.id-repeated'
>;

const MESSAGES: Readonly<Record<DateFault | FigureFault, string>> = {
  'point.date-invalid': 'is not dated with a day of the calendar (YYYY-MM-DD)',
  'point.date-repeated': 'starts on the same day as the point before it',
  'point.date-out-of-order': 'starts before the point before it',
  'point.id-repeated': 'has the id of an earlier point',
  'point.not-a-number': 'holds something that is not a number',
  'point.too-large': 'holds a number too large to compute with',
  'point.negative': 'holds a number below 0, which this chart cannot have',
  'point.not-a-count': 'holds a number that is not whole, which a count is',
  'point.numerator-above-denominator': 'has a part that is larger than its whole',
  'point.not-a-proportion': 'holds a figure that is not between 0 and 1, as a proportion is',
  'point.denominator-needed': 'has no part and whole, which this chart needs',
  'point.subgroup-needed': 'is not a subgroup of several figures, which this chart needs',
};

function toError(point: Point, code: DateFault | FigureFault): SeriesError {
  return { code, pointId: point.id, message: `The point ${point.id} ${MESSAGES[code]}.` };
}

function faultOfDate(order: number, previous: number, mayRepeat: boolean): DateFault | undefined {
  if (order < 0) return 'point.date-invalid';
  // Only days of the calendar can be put in order; a point before without one has an error of its own.
  if (order > previous) return undefined;
  if (order < previous) return 'point.date-out-of-order';
  return mayRepeat ? undefined : 'point.date-repeated';
}

const never = (): boolean => false;

// Ids that only ever rise repeat none; that is quickly seen, and saves gathering them all.
function isRising(points: readonly Point[]): boolean {
  let previous = '';
  for (const { id } of points) {
    if (id.length < previous.length || (id.length === previous.length && id <= previous)) return false;
    previous = id;
  }
  return true;
}

function repeatedIds(points: readonly Point[]): (point: Point) => boolean {
  if (isRising(points)) return never;
  const ids = new Set<string>();
  for (const point of points) ids.add(point.id);
  if (ids.size === points.length) return never;
  const seen = new Set<string>();
  return ({ id }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated;
  };
}

/**
 * Checks every point of a series.
 *
 * @param series - As given. Gaps between events may end on one day, because two events can happen on one.
 * @param chart - The chart they are meant for.
 * @returns What is wrong, in the order of the points; nothing when all is well.
 */
export function checkPoints({ points, measure }: Series, chart: ChartName): readonly SeriesError[] {
  const errors: SeriesError[] = [];
  const isRepeated = repeatedIds(points);
  const mayRepeat = measure.kind === 'gap';
  let previous = -1;
  for (const point of points) {
    if (isRepeated(point)) errors.push(toError(point, 'point.id-repeated'));
    const order = dayOrder(point.start);
    const ofDate = faultOfDate(order, previous, mayRepeat);
    if (ofDate !== undefined) errors.push(toError(point, ofDate));
    const ofFigures = faultOfFigures(point, measure, chart);
    if (ofFigures !== undefined) errors.push(toError(point, ofFigures));
    previous = order;
  }
  return errors;
}
