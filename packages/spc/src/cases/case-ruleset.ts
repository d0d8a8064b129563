import { isRuleset, mdcChoices, type MdcChoices, type MdcRule, type Ruleset } from '../input/ruleset.js';
import type { AnalysisOptions } from '../input/series.js';
import { CaseProblem, readNumber, readObject, type Given } from './case-input.js';

const MDC_RULES: readonly MdcRule[] = ['outsideLimits', 'trend', 'twoOfThree', 'shift'];
const PRECEDENCE = 'precedence:';

function readConflict(value: unknown): MdcChoices['conflict'] {
  if (value === undefined || value === 'mixed') return 'mixed';
  if (value === 'improvement') return 'improvement';
  const names = typeof value === 'string' && value.startsWith(PRECEDENCE) ? value.slice(PRECEDENCE.length) : '';
  const order = names.split(',').map((name) => MDC_RULES.find((rule) => rule === name.trim()));
  const known = order.filter((rule) => rule !== undefined);
  if (known.length > 0 && known.length === order.length) return known;
  throw new CaseProblem(
    'The “conflict” of “ruleset” is none of mixed, improvement and “precedence: …” with its rules.',
  );
}

function readChoices(given: Given): MdcChoices {
  const { shiftPoints, trendPoints } = mdcChoices.mdc6;
  return {
    shiftPoints: readNumber(given.shiftPoints, 'shiftPoints') ?? shiftPoints,
    trendPoints: readNumber(given.trendPoints, 'trendPoints') ?? trendPoints,
    // Where nothing is said of the fewest points, every series has limits and icons, as in NHSRplotthedots.
    minPoints: readNumber(given.minPoints, 'minPoints') ?? 0,
    countsBeyondThreeSigma: given.twoOfThreeCountsBeyond3Sigma === true,
    crossesPhases: given.rulesCrossPhases === true,
    conflict: readConflict(given.conflict),
    onLimit: given.onLimit === 'hitOrMiss' ? 'hitOrMiss' : 'decided',
  };
}

/** A ruleset of a reference case. */
export interface CaseRuleset {
  readonly name: Ruleset;
  readonly options: Pick<AnalysisOptions, 'ruleset' | 'mdc'>;
}

/**
 * Reads the ruleset of a reference case: one of our names, or the choices of a tool of Making Data Count.
 *
 * @param value - Anything; Scotland's rules when absent.
 */
export function readRuleset(value: unknown): CaseRuleset {
  if (value === undefined || value === null) return { name: 'scotland', options: {} };
  if (typeof value === 'string') {
    if (isRuleset(value)) return { name: value, options: { ruleset: value } };
    throw new CaseProblem(`There is no ruleset called “${value}”.`);
  }
  const given = readObject(value, '“ruleset”');
  if (given.profile !== 'mdc') throw new CaseProblem('The “profile” of “ruleset” is not mdc.');
  const mdc = readChoices(given);
  const name = mdc.shiftPoints === mdcChoices.mdc7.shiftPoints ? 'mdc7' : 'mdc6';
  return { name, options: { ruleset: name, mdc } };
}
