import type { MdcChoices, MdcRule } from '../input/ruleset.js';
import type { Direction } from '../input/series.js';
import type { RuleName, Signal } from '../rules/signal.js';
import type { PointType } from './point-type.js';

/** What rules say of a point, as bits: that it is high, low, or odd without a direction. */
const MARK = { up: 1, down: 2, none: 4 } as const;
const BOTH = MARK.up | MARK.down;

const ruleOf: Partial<Record<RuleName, MdcRule>> = {
  outsideLimits: 'outsideLimits',
  mdcTrend: 'trend',
  mdcTwoOfThree: 'twoOfThree',
  mdcShift: 'shift',
};

type Marks = Uint8Array;

function addTo(marks: Marks, { points, direction }: Signal): void {
  for (const position of points) marks[position] = (marks[position] ?? 0) | MARK[direction];
}

// What the first rule says stands, so the last is written first; of two signals of one rule the later one stands.
function markByPrecedence(marks: Marks, signals: readonly Signal[], order: readonly MdcRule[]): void {
  for (const rule of order.toReversed()) {
    for (const signal of signals) {
      if (ruleOf[signal.rule] !== rule) continue;
      for (const position of signal.points) marks[position] = MARK[signal.direction];
    }
  }
}

/**
 * Marks the points that signals speak of.
 *
 * @param count - How many points the chart has.
 * @param signals - Every signal.
 * @param mdc - Under Making Data Count only its own rules give a colour; `null` under any other ruleset.
 * @returns One mark a point, 0 where no signal speaks.
 */
export function marksOf(count: number, signals: readonly Signal[], mdc: MdcChoices | null): Marks {
  const marks = new Uint8Array(count);
  if (mdc !== null && typeof mdc.conflict !== 'string') {
    markByPrecedence(marks, signals, mdc.conflict);
    return marks;
  }
  for (const signal of signals) {
    if (mdc === null || ruleOf[signal.rule] !== undefined) addTo(marks, signal);
  }
  return marks;
}

/**
 * Turns a mark into one word for a point's colour.
 *
 * @param mark - What rules say of it.
 * @param better - Which way is better.
 * @param conflict - What a point is that is both good and bad.
 */
export function typeOfMark(mark: number, better: Direction, conflict: MdcChoices['conflict']): PointType {
  if (mark === 0) return 'common';
  const ways = mark & BOTH;
  if (ways === 0) return 'neutral';
  if (better === 'neutral') {
    if (ways === BOTH && conflict === 'mixed') return 'neutral';
    return (ways & MARK.up) > 0 ? 'neutralHigh' : 'neutralLow';
  }
  if (ways === BOTH) return conflict === 'mixed' ? 'mixed' : 'improvement';
  return (ways === MARK.up) === (better === 'increase') ? 'improvement' : 'concern';
}
