import type { Chart, ChartName } from '../input/chart.js';
import type { MdcChoices } from '../input/ruleset.js';
import type { Direction } from '../input/series.js';
import type { AnalysedPhase } from '../phases/analyse-phase.js';
import type { PointType } from '../points/point-type.js';

/** What the last point says of the variation. */
export type VariationIcon =
  'commonCause' | 'improvementHigh' | 'improvementLow' | 'concernHigh' | 'concernLow' | 'neutralHigh' | 'neutralLow';

/** What the latest limits say of the target. */
export type AssuranceIcon = 'pass' | 'fail' | 'hitOrMiss';

/** An icon, which is never drawn without its words. */
export interface Icon<Name> {
  readonly name: Name;
  readonly words: string;
}

/** The icons of a chart; `null` where one cannot be given. */
export interface Icons {
  readonly variation: Icon<VariationIcon> | null;
  readonly assurance: Icon<AssuranceIcon> | null;
}

const variationWords: Readonly<Record<VariationIcon, string>> = {
  commonCause: 'Common cause: the latest point is one of the usual ups and downs',
  improvementHigh: 'Improvement: the latest point is part of a change upwards, and higher is better',
  improvementLow: 'Improvement: the latest point is part of a change downwards, and lower is better',
  concernHigh: 'Concern: the latest point is part of a change upwards, and lower is better',
  concernLow: 'Concern: the latest point is part of a change downwards, and higher is better',
  neutralHigh: 'Change upwards: whether that is good needs judgement',
  neutralLow: 'Change downwards: whether that is good needs judgement',
};

const assuranceWords: Readonly<Record<AssuranceIcon, string>> = {
  pass: 'Target met: if nothing else changes, expect to meet it every time',
  fail: 'Target missed: if nothing else changes, expect to miss it every time',
  hitOrMiss: 'Hit or miss: if nothing else changes, expect to meet the target some of the time',
};

function variationName(type: PointType, better: Direction): VariationIcon | null {
  const isUp = better === 'increase';
  if (type === 'common' || type === 'neutral') return 'commonCause';
  if (type === 'improvement') return isUp ? 'improvementHigh' : 'improvementLow';
  if (type === 'concern' || type === 'mixed') return isUp ? 'concernLow' : 'concernHigh';
  return type === 'neutralHigh' || type === 'neutralLow' ? type : null;
}

/**
 * Gives the icon for variation.
 *
 * @param type - What the last point drawn is.
 * @param better - Which way is better.
 * @returns A point that is both good and bad is shown as a concern, and the words say that it is both.
 */
export function variationIcon(type: PointType, better: Direction): Icon<VariationIcon> | null {
  const name = variationName(type, better);
  if (name === null) return null;
  const both = type === 'mixed' ? '; also a sign of improvement' : '';
  return { name, words: `${variationWords[name]}${both}` };
}

/** Charts on which a target can be set beside the limits. */
const TARGETED = new Set<ChartName>(['xmr', 'p', 'pPrime', 'c', 'u', 'uPrime', 'xbar']);

/**
 * Says whether a target can be set beside the limits of a chart.
 *
 * @param chart - The chart; not one of rare events, of ranges or of spreads.
 */
export function isTargeted({ name }: Chart): boolean {
  return TARGETED.has(name);
}

/** What a target is compared with. */
export interface AssuranceGrounds {
  readonly chart: Chart;
  readonly phase: AnalysedPhase;
  readonly target: number | null;
  readonly better: Direction;
  readonly onLimit: MdcChoices['onLimit'];
}

/**
 * Gives the latest limits of a phase.
 *
 * @param phase - The phase.
 * @returns Nothing when it has none.
 */
export function latestLimits({ limits }: AnalysedPhase): { readonly ucl: number; readonly lcl: number } | undefined {
  const last = limits.findLast(({ ucl, lcl }) => ucl !== null && lcl !== null);
  if (last === undefined || last.ucl === null || last.lcl === null) return undefined;
  return { ucl: last.ucl, lcl: last.lcl };
}

function verdictOf({ phase, target, better, onLimit }: AssuranceGrounds): AssuranceIcon | null {
  if (target === null || better === 'neutral') return null;
  const isUp = better === 'increase';
  const limits = latestLimits(phase);
  const first = phase.sequence.values[0];
  if (limits === undefined) {
    // Nothing varies: what happened every time is compared with the target itself.
    const isConstant = phase.isEnough && first !== undefined && phase.sequence.values.every((value) => value === first);
    if (!isConstant) return null;
    return (isUp ? first >= target : first <= target) ? 'pass' : 'fail';
  }
  // A limit that stopped at the end of the scale is no limit that a target could lie on.
  const decides = (limit: number): boolean =>
    onLimit === 'decided' && limit !== phase.lines.min && limit !== phase.lines.max;
  const isAbove = target > limits.ucl || (target === limits.ucl && decides(limits.ucl));
  const isBelow = target < limits.lcl || (target === limits.lcl && decides(limits.lcl));
  if (isAbove) return isUp ? 'fail' : 'pass';
  if (isBelow) return isUp ? 'pass' : 'fail';
  return 'hitOrMiss';
}

/**
 * Gives the icon for assurance: whether the target will be met if nothing else changes.
 *
 * @param grounds - The latest phase, its limits and the target.
 * @returns Nothing without a target, a good direction or limits, and nothing on a chart of rare events.
 */
export function assuranceIcon(grounds: AssuranceGrounds): Icon<AssuranceIcon> | null {
  const name = isTargeted(grounds.chart) ? verdictOf(grounds) : null;
  return name === null ? null : { name, words: assuranceWords[name] };
}
