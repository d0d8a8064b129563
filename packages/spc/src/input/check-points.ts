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

const none: readonly SeriesError[] = [];

const follows = (id: string, previous: string): boolean =>
  id.length > previous.length || (id.length === previous.length && id > previous);

// Nearly every series is sound, and one quick look at each point shows it: days that rise, ids that rise and so repeat
// none, figures without a fault. Only a series that fails is looked at again, for what is wrong and in what order.
function isSound({ points, measure }: Series, chart: ChartName): boolean {
  let [isRising, before, lastId] = [true, -1, ''];
  const mayRepeat = measure.kind === 'gap';
  for (const point of points) {
    const order = dayOrder(point.start);
    if (order < 0 || order < before || (order === before && !mayRepeat)) return false;
    if (faultOfFigures(point, measure, chart) !== undefined) return false;
    isRising &&= follows(point.id, lastId);
    before = order;
    lastId = point.id;
  }
  return isRising || new Set(points.map(({ id }) => id)).size === points.length;
}

/**
 * Checks every point of a series.
 *
 * @param series - As given. Gaps between events may end on one day, because two events can happen on one.
 * @param chart - The chart they are meant for.
 * @returns What is wrong, in the order of the points; nothing when all is well.
 */
export function checkPoints(series: Series, chart: ChartName): readonly SeriesError[] {
  if (isSound(series, chart)) return none;
  const { points, measure } = series;
  const mayRepeat = measure.kind === 'gap';
  const seen = new Set<string>();
  return points.flatMap((point, at) => {
    const repeated: DateFault | undefined = seen.has(point.id) ? 'point.id-repeated' : undefined;
    seen.add(point.id);
    const before = dayOrder(points[at - 1]?.start ?? '');
    const ofDate = faultOfDate(dayOrder(point.start), before, mayRepeat);
    const faults = [repeated, ofDate, faultOfFigures(point, measure, chart)];
    return faults.filter((fault) => fault !== undefined).map((fault) => toError(point, fault));
  });
}
