import type { Verdict } from './judge.js';

/** What the words of a hint need to know of the chart. */
export interface HintSetting {
  readonly centreName: string;
  /** Names the period of the point at a position. */
  readonly periodAt: (position: number) => string;
}

function between(points: readonly number[], { periodAt }: HintSetting): string {
  return `from ${periodAt(points[0] ?? 0)} to ${periodAt(points.at(-1) ?? 0)}`;
}

function shiftWords({ signal, run }: Verdict, setting: HintSetting): string {
  const points = signal?.points ?? [];
  const side = signal?.direction === 'up' ? 'above' : 'below';
  if (run?.isStart === true) {
    return `the first ${points.length} points were all ${side} the ${setting.centreName}, and later ones are not`;
  }
  const when = run?.isHolding === true ? `since ${setting.periodAt(points[0] ?? 0)}` : between(points, setting);
  return `${points.length} points in a row ${side} the ${setting.centreName} ${when}`;
}

/**
 * Says what a hint consists of.
 *
 * @param verdict - A verdict that rests on a signal.
 * @param setting - The chart's line and periods.
 * @returns A phrase without a capital or a full stop.
 */
export function hintWords(verdict: Verdict, setting: HintSetting): string {
  const points = verdict.signal?.points ?? [];
  switch (verdict.signal?.rule) {
    case 'trend5':
    case 'trend6':
    case 'mdcTrend':
      return `${points.length} points in a row going ${verdict.signal.direction} ${between(points, setting)}`;
    case 'twoOfThree':
    case 'mdcTwoOfThree':
      return `2 of 3 points in a row far from the ${setting.centreName}, the latest in ${setting.periodAt(points.at(-1) ?? 0)}`;
    case 'fifteenInnerThird':
      return `${points.length} points in a row unusually close to the ${setting.centreName}, ${between(points, setting)}`;
    default:
      return shiftWords(verdict, setting);
  }
}
