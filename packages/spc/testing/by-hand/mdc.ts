import { plottedOf, type Drawn, type Input } from './figures.js';
import type { LinesAt } from './lines.js';
import { beyond, side, stretches, ways, type Placed } from './rules.js';

/** The choices of a tool of Making Data Count, with the names of the reference cases. */
export interface Choices {
  readonly shiftPoints: number;
  readonly trendPoints: number;
  readonly minPoints: number;
  readonly twoOfThreeCountsBeyond3Sigma: boolean;
  readonly rulesCrossPhases: boolean;
  readonly conflict: string;
  readonly onLimit: string;
}

interface Sign {
  readonly rule: string;
  readonly way: number;
  readonly at: readonly number[];
}

const placesOf = (points: readonly Drawn[]): readonly number[] => points.map(({ at }) => at);
const sideAt = ({ y, lines: { cl } }: Placed): number => (cl === null ? 0 : side(y, cl));

function windows(points: readonly Placed[], counts: boolean): readonly Sign[] {
  return points.slice(2).flatMap((third, place): readonly Sign[] => {
    const three = [points[place] ?? third, points[place + 1] ?? third, third];
    const way = sideAt(third);
    if (way === 0 || three.some((each) => sideAt(each) !== way)) return [];
    const far = three.filter((each) => beyond(each, 2) === way && (counts || beyond(each, 3) === 0));
    return far.length < 2 ? [] : [{ rule: 'twoOfThree', way, at: placesOf(far) }];
  });
}

/** Signs of the rules that need several points. */
export function severalSigns(chart: string, points: readonly Placed[], choices: Choices): readonly Sign[] {
  if (chart === 'mr') return [];
  const shifts = stretches(points, (one, next) => sideAt(one) === sideAt(next))
    .filter((row) => row.length >= choices.shiftPoints && row.some((each) => sideAt(each) !== 0))
    .map((row) => ({ rule: 'shift', way: row.some((each) => sideAt(each) > 0) ? 1 : -1, at: placesOf(row) }));
  const trends = ways(points)
    .filter((way) => way.points.length >= choices.trendPoints)
    .map((way) => ({ rule: 'trend', way: way.way, at: placesOf(way.points) }));
  const isLopsided = chart === 'run' || chart === 'g' || chart === 't';
  return [...shifts, ...trends, ...(isLopsided ? [] : windows(points, choices.twoOfThreeCountsBeyond3Sigma))];
}

/** Signs of single points outside the limits. */
export const singleSigns = (points: readonly Placed[]): readonly Sign[] =>
  points.flatMap((point) => {
    const way = beyond(point, 3);
    return way === 0 ? [] : [{ rule: 'outsideLimits', way, at: [point.at] }];
  });

function waysAt(at: number, signs: readonly Sign[], conflict: string): readonly number[] {
  const here = signs.filter((sign) => sign.at.includes(at));
  if (!conflict.startsWith('precedence:')) return [...new Set(here.map(({ way }) => way))];
  const order = conflict.slice('precedence:'.length).split(',');
  const first = order.map((rule) => here.findLast((sign) => sign.rule === rule.trim())).find((sign) => sign);
  return first === undefined ? [] : [first.way];
}

/** Says what a point is. */
export function typeAt(at: number, signs: readonly Sign[], { conflict }: Choices, better: string): string {
  const found = waysAt(at, signs, conflict);
  if (found.length === 0) return 'common';
  if (better === 'neutral') {
    if (found.length === 2 && conflict === 'mixed') return 'neutral';
    return found.includes(1) ? 'neutralHigh' : 'neutralLow';
  }
  if (found.length === 2) return conflict === 'mixed' ? 'mixed' : 'improvement';
  return found.includes(better === 'increase' ? 1 : -1) ? 'improvement' : 'concern';
}

/** Names the icon of the last point. */
export function variationOf(type: string, better: string): string | null {
  if (type === 'common' || type === 'neutral') return 'commonCause';
  if (type.startsWith('neutral')) return type;
  const isUp = better === 'increase';
  if (type === 'improvement') return isUp ? 'improvementHigh' : 'improvementLow';
  return isUp ? 'concernLow' : 'concernHigh';
}

/** The latest part of a chart, as a target sees it. */
export interface Latest {
  readonly points: readonly Placed[];
  /** The last limits drawn, be it at a point that was left out; nothing without any. */
  readonly limits: LinesAt | undefined;
}

/** Compares a target with the latest limits, or with what never varied. */
export function assuranceOf(
  chart: string,
  input: Input,
  { points, limits }: Latest,
  { onLimit }: Choices,
): string | null {
  const { target, improvementDirection: better = 'neutral' } = input;
  if (target === undefined || better === 'neutral' || ['run', 'g', 't', 'mr', 's'].includes(chart)) return null;
  const isUp = better === 'increase';
  const verdict = (isHigh: boolean): string => (isHigh === isUp ? 'fail' : 'pass');
  const isShare = chart.startsWith('p');
  if (isShare && (target < 0 || target > 1)) return null;
  if (limits === undefined || limits.ucl === null || limits.lcl === null) {
    const first = points[0]?.y;
    if (first === undefined || points.some(({ y }) => y !== first)) return null;
    return (isUp ? first >= target : first <= target) ? 'pass' : 'fail';
  }
  const { ucl, lcl } = limits;
  const decides = (limit: number, end: number): boolean => onLimit === 'decided' && limit === target && limit !== end;
  const bottom = chart === 'i' || chart === 'xbar' ? -Infinity : 0;
  if (target > ucl || decides(ucl, isShare ? 1 : Infinity)) return verdict(true);
  return target < lcl || decides(lcl, bottom) ? verdict(false) : 'hitOrMiss';
}

/** Gives the place of the last point that is neither missing nor left out. */
export function lastPlace(chart: string, input: Input): number {
  return plottedOf(chart, input).findLastIndex((y, at) => y !== null && input.exclude?.includes(at) !== true);
}
