import { assuranceIcon, isTargeted, latestLimits, type AssuranceGrounds, type AssuranceIcon } from '../icons/icons.js';
import type { Direction, Measure } from '../input/series.js';
import { amountWords } from '../wording/amount.js';
import type { Assurance } from './difference.js';

const everyPeriod = { week: 'each week', month: 'each month', quarter: 'each quarter' } as const;
const periods = { week: 'weeks', month: 'months', quarter: 'quarters' } as const;

function targetSentence(verdict: AssuranceIcon, target: string, better: Direction, { cadence }: Measure): string {
  const isUp = better === 'increase';
  if (verdict === 'fail') {
    const where = isUp ? 'above' : 'below';
    return `The target of ${target} is ${where} that: it will not be met without a change to how things are done.`;
  }
  if (verdict === 'pass') {
    return `The target of ${target} is ${isUp ? 'below' : 'above'} that: it will be met as things are.`;
  }
  const some = cadence === undefined ? 'times' : periods[cadence];
  return `The target of ${target} lies within that: some ${some} will meet it and some will not, by chance alone.`;
}

/**
 * Says what to expect if nothing else changes, and what that means for the target.
 *
 * @param grounds - The latest phase, its limits and the target.
 * @param measure - Its unit and how often it is read.
 * @returns Nothing without limits.
 */
export function assuranceOf(grounds: AssuranceGrounds, measure: Measure): Assurance | null {
  const limits = latestLimits(grounds.phase);
  if (limits === undefined || !isTargeted(grounds.chart)) return null;
  const { target, better } = grounds;
  const verdict = assuranceIcon(grounds)?.name ?? null;
  const when = measure.cadence === undefined ? 'each time' : everyPeriod[measure.cadence];
  const between = `${amountWords(limits.lcl, measure)} and ${amountWords(limits.ucl, measure)}`;
  const expected = `If nothing else changes, expect between ${between} ${when}.`;
  const rest =
    verdict === null || target === null
      ? ''
      : ` ${targetSentence(verdict, amountWords(target, measure), better, measure)}`;
  return { from: limits.lcl, to: limits.ucl, target, verdict, sentence: `${expected}${rest}` };
}
