import type { Chart } from '../input/chart.js';
import type { KnownRuleset } from '../input/ruleset.js';
import { anhoejFindings, type AnhoejNumbers } from './anhoej.js';
import { findInnerThird } from './inner-third.js';
import { findOutside } from './outside-limits.js';
import { findShifts } from './shift.js';
import type { Finding } from './signal.js';
import { findTrends } from './trend.js';
import { findTwoOfThree } from './two-of-three.js';
import type { UsedPoint } from './used-point.js';

/** With fewer points off the line, runs say nothing on a run chart (Provost and Murray; Lloyd). */
export const USEFUL_POINTS_MIN = 10;

function runChartRules(points: readonly UsedPoint[], useful: number): readonly Finding[] {
  const shifts = useful >= USEFUL_POINTS_MIN ? findShifts(points, 'shift6') : [];
  return [...shifts, ...findTrends(points, 'trend5')];
}

function shewhartRules(points: readonly UsedPoint[]): readonly Finding[] {
  return [
    ...findShifts(points, 'shift8'),
    ...findTrends(points, 'trend6'),
    ...findTwoOfThree(points),
    ...findInnerThird(points),
  ];
}

/**
 * Applies the rules that belong to a chart and a ruleset.
 *
 * @param points - The points of one phase that the rules look at.
 * @param numbers - Their runs and crossings.
 * @param chart - Run-chart rules stay on run charts, and Shewhart rules on charts with limits.
 * @param ruleset - Anhøj's rules speak under each; the ruleset decides what speaks beside them.
 */
export function findSignals(
  points: readonly UsedPoint[],
  numbers: AnhoejNumbers,
  chart: Chart,
  ruleset: KnownRuleset,
): readonly Finding[] {
  const enough = numbers.usefulPoints >= USEFUL_POINTS_MIN;
  const anhoej = enough ? anhoejFindings(points, numbers) : [];
  const outside = chart.hasLimits ? findOutside(points) : [];
  if (ruleset === 'anhoej') return [...anhoej, ...outside];
  const own = chart.hasLimits ? shewhartRules(points) : runChartRules(points, numbers.usefulPoints);
  return [...anhoej, ...outside, ...own];
}
