import type { Measure, Point, Series } from '../src/index.js';

/**
 * Makes the first day of a month, counted from January 2020.
 *
 * @param month - From 0.
 */
export function monthDay(month: number): string {
  const year = 2020 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/**
 * Makes a measure: days to a first visit, where fewer are better.
 *
 * @param changes - What matters to the test.
 */
export function makeMeasure(changes: Partial<Measure> = {}): Measure {
  return { unit: 'days', kind: 'value', direction: 'decrease', role: 'process', ...changes };
}

/**
 * Makes one point a month from January 2020.
 *
 * @param values - One figure a point; `null` is missing.
 */
export function makePoints(values: readonly (number | null)[]): readonly Point[] {
  return values.map((value, at) => ({ id: `point ${at}`, start: monthDay(at), value }));
}

/**
 * Makes a series of monthly figures.
 *
 * @param values - One figure a point; `null` is missing.
 * @param changes - What matters about the measure.
 */
export function makeSeries(values: readonly (number | null)[], changes: Partial<Measure> = {}): Series {
  return { measure: makeMeasure(changes), points: makePoints(values) };
}
