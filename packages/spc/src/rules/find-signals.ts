import type { Chart } from '../input/chart.js';
import type { MdcChoices, Ruleset } from '../input/ruleset.js';
import { anhoejFindings, type AnhoejNumbers } from './anhoej.js';
import { farPoints, findOutside, type FarPoint } from './beyond.js';
import { findInnerThird } from './inner-third.js';
import type { Sequence } from './sequence.js';
import { findShifts, findUnbrokenShifts } from './shift.js';
import type { Finding } from './signal.js';
import { findTrends, trendRules } from './trend.js';
import { findTwoOfThree, findTwoOfThreeOnOneSide } from './two-of-three.js';

/** With fewer points off the line, runs say nothing on a run chart (Provost and Murray; Lloyd). */
export const USEFUL_POINTS_MIN = 10;

/** A phase, as the rules see it. */
export interface RuleGrounds {
  readonly sequence: Sequence;
  readonly numbers: AnhoejNumbers;
  readonly chart: Chart;
}

// The lines of these are too lopsided, or their points too dependent, for rules that count standard deviations.
const LOPSIDED = new Set(['g', 't', 'mr']);

function runChartRules({ sequence, numbers }: RuleGrounds): readonly Finding[] {
  const shifts = numbers.usefulPoints >= USEFUL_POINTS_MIN ? findShifts(sequence, numbers.longestRun, 'shift6') : [];
  return [...shifts, ...findTrends(sequence, trendRules.trend5)];
}

function shewhartRules({ sequence, numbers, chart }: RuleGrounds, far: readonly FarPoint[]): readonly Finding[] {
  if (chart.name === 'mr') return [];
  const shifts = findShifts(sequence, numbers.longestRun, 'shift8');
  const inRow = shifts.concat(findTrends(sequence, trendRules.trend6));
  return LOPSIDED.has(chart.name) ? inRow : inRow.concat(findTwoOfThree(sequence, far), findInnerThird(sequence));
}

/**
 * Applies the rules of Making Data Count that need several points.
 *
 * @param sequence - The points that the rules look at, of one phase or of several.
 * @param choices - How many points the rules need, and what counts.
 * @param chart - Two of three is not looked for where limits are lopsided, and nothing on a chart of moving ranges.
 */
export function mdcRules(sequence: Sequence, choices: MdcChoices, chart: Chart): readonly Finding[] {
  if (chart.name === 'mr') return [];
  const trend = { rule: 'mdcTrend', length: choices.trendPoints, breaksOnRepeat: true } as const;
  const inRow = [...findUnbrokenShifts(sequence, choices.shiftPoints), ...findTrends(sequence, trend)];
  if (LOPSIDED.has(chart.name) || !chart.hasLimits) return inRow;
  return [...inRow, ...findTwoOfThreeOnOneSide(sequence, choices.countsBeyondThreeSigma)];
}

/**
 * Applies the rules that belong to a chart and a ruleset, but for those of Making Data Count that need several points.
 *
 * @param grounds - The phase. Run-chart rules stay on run charts, and Shewhart rules on charts with limits.
 * @param ruleset - Anhøj's rules speak under each, but not on moving ranges, which depend on each other; the ruleset
 *   decides what speaks beside them.
 */
export function findSignals(grounds: RuleGrounds, ruleset: Ruleset): readonly Finding[] {
  const { sequence, numbers, chart } = grounds;
  const hasRuns = numbers.usefulPoints >= USEFUL_POINTS_MIN && chart.name !== 'mr';
  const anhoej = hasRuns ? anhoejFindings(sequence, numbers) : [];
  if (!chart.hasLimits) return ruleset === 'scotland' ? [...anhoej, ...runChartRules(grounds)] : anhoej;
  const far = farPoints(sequence);
  const outside = findOutside(sequence, far);
  return ruleset === 'scotland' ? anhoej.concat(outside, shewhartRules(grounds, far)) : anhoej.concat(outside);
}
