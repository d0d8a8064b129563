import { dayNumber, monthNumber } from '../input/calendar-day.js';
import type { Measure } from '../input/series.js';
import type { FindWarning } from './warning.js';

/** Warns of empty periods between points. */
export const emptyPeriods: FindWarning = ({ points, given }) => {
  const filled = points.length - given.length;
  if (filled === 0) return undefined;
  const words = filled === 1 ? '1 period has no point' : `${filled} periods have no point`;
  return { code: 'gapInDates', sentence: `${words}. A gap in the figures is not a gap in the work.` };
};

/** Fewer days than this between two weekly points are less than a week, however the week is dated. */
const WEEK_DAYS_MIN = 4;

const sharesPeriod: Record<NonNullable<Measure['cadence']>, (one: string, next: string) => boolean> = {
  week: (one, next) => (dayNumber(next) ?? 0) - (dayNumber(one) ?? 0) < WEEK_DAYS_MIN,
  month: (one, next) => monthNumber(one) === monthNumber(next),
  quarter: (one, next) => Math.floor(monthNumber(one) / 3) === Math.floor(monthNumber(next) / 3),
};

/** Warns of two points in one period. */
export const crowdedPeriods: FindWarning = ({ measure: { cadence }, given }) => {
  if (cadence === undefined) return undefined;
  const crowded = given.some((point, at) => {
    const previous = given[at - 1];
    return previous !== undefined && sharesPeriod[cadence](previous.start, point.start);
  });
  return crowded ? { code: 'mixedCadence', sentence: `Some points fall in the same ${cadence}.` } : undefined;
};

/** Warns of points whose whole is 0. */
export const emptyWholes: FindWarning = ({ given, measure, request: { chart } }) => {
  if (chart.name === 'c' || measure.kind === 'value' || measure.kind === 'gap') return undefined;
  let empty = 0;
  for (const point of given) if ('denominator' in point && point.denominator === 0) empty += 1;
  if (empty === 0) return undefined;
  const words = empty === 1 ? '1 point is a share of nothing' : `${empty} points are a share of nothing`;
  return { code: 'zeroDenominator', sentence: `${words}, and ${empty === 1 ? 'is' : 'are'} not drawn.` };
};

/** Warns of two events on one day, which are a gap of 0. */
export const sharedDays: FindWarning = ({ measure: { kind }, given }) => {
  if (kind !== 'gap') return undefined;
  let shared = 0;
  for (const point of given) if ('value' in point && point.value === 0) shared += 1;
  if (shared === 0) return undefined;
  const words = shared === 1 ? '1 gap is' : `${shared} gaps are`;
  return { code: 'sameDayEvents', sentence: `${words} 0: two events together. Check that they are not one.` };
};

const phraseOf = (reason: string): string => reason.replace(/\.$/, '');

/** Lists the points that were left out, and why. */
export const leftOut: FindWarning = ({ chart, points, nameOf }) => {
  if (chart.figures.isWhole) return undefined;
  const reasons: string[] = [];
  for (const { start, excluded } of points)
    if (excluded !== undefined) reasons.push(`${nameOf(start)} (${phraseOf(excluded)})`);
  if (reasons.length === 0) return undefined;
  const sentence = `Left out of the line, the limits and the rules: ${reasons.join('; ')}.`;
  return { code: 'excludedPoints', sentence };
};
