import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { answerByHand, mdcAnswerByHand } from '../testing/by-hand/answer.js';
import type { Choices } from '../testing/by-hand/mdc.js';
import { oddCases, type OddCase } from '../testing/odd-cases.js';
import { runCases } from './index.js';

/** How many cases are drawn; `SPC_RANDOM_SERIES=20000` draws more, in some minutes. */
const numRuns = Number(process.env['SPC_RANDOM_SERIES'] ?? 500);

const PATIENCE = 900_000;

/** As near as two ways of adding up the same figures come. */
const NEAR = 1e-7;

function differences(found: unknown, wanted: unknown, where: string): readonly string[] {
  if (typeof found === 'number' && typeof wanted === 'number') {
    const isNear = Math.abs(found - wanted) <= NEAR * Math.max(1, Math.abs(wanted));
    return isNear ? [] : [`${where}: ${found}, and by hand ${wanted}`];
  }
  if (typeof found === 'object' && typeof wanted === 'object' && found !== null && wanted !== null) {
    const keys = Object.keys(wanted);
    if (Object.keys(found).toSorted().join() !== keys.toSorted().join())
      return [`${where}: ${Object.keys(found).join()}`];
    return keys.flatMap((key) => differences(Reflect.get(found, key), Reflect.get(wanted, key), `${where}.${key}`));
  }
  return found === wanted ? [] : [`${where}: ${String(found)}, and by hand ${String(wanted)}`];
}

function resultOf(odd: OddCase, ruleset: unknown): unknown {
  const [answered] = runCases([{ id: 1, chart: odd.chart, input: { ...odd.input, ruleset } }]) ?? [];
  if (answered === undefined || !('result' in answered)) throw new Error(JSON.stringify(answered));
  return answered.result;
}

const choices: fc.Arbitrary<Choices> = fc.record({
  ...{
    shiftPoints: fc.constantFrom(6, 7, 8),
    trendPoints: fc.constantFrom(5, 6, 7),
    minPoints: fc.constantFrom(0, 8, 13),
  },
  ...{ twoOfThreeCountsBeyond3Sigma: fc.boolean(), rulesCrossPhases: fc.boolean() },
  conflict: fc.constantFrom(
    ...['mixed', 'improvement', 'precedence: outsideLimits, trend, twoOfThree, shift'],
    'precedence: trend, shift, twoOfThree, outsideLimits',
  ),
  onLimit: fc.constantFrom('decided', 'hitOrMiss'),
});

const named = { twoOfThreeCountsBeyond3Sigma: false, conflict: 'mixed' };
const tools: Readonly<Record<string, Choices>> = {
  mdc6: { ...named, shiftPoints: 6, trendPoints: 6, minPoints: 13, rulesCrossPhases: true, onLimit: 'decided' },
  mdc7: { ...named, shiftPoints: 7, trendPoints: 7, minPoints: 13, rulesCrossPhases: false, onLimit: 'hitOrMiss' },
};

describe(`working out ${numRuns} cases in another way, from the formulas alone`, () => {
  it.each(['scotland', 'anhoej'])(
    'finds the same lines, limits, runs and rules under the ruleset %s',
    (ruleset) => {
      fc.assert(
        fc.property(oddCases(), (odd) => {
          const byHand = answerByHand(odd.chart, { ...odd.input, ruleset });
          expect(differences(resultOf(odd, ruleset), byHand, odd.chart)).toEqual([]);
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it.each(Object.entries(tools))(
    'finds the same colours and icons under the ruleset %s',
    (ruleset, tool) => {
      fc.assert(
        fc.property(oddCases(), (odd) => {
          const byHand = mdcAnswerByHand(odd.chart, odd.input, tool, ruleset === 'mdc7');
          expect(differences(resultOf(odd, ruleset), byHand, odd.chart)).toEqual([]);
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'finds the same colours and icons for any choices of a tool of Making Data Count',
    () => {
      fc.assert(
        fc.property(oddCases(), choices, (odd, tool) => {
          const byHand = mdcAnswerByHand(odd.chart, odd.input, tool, tool.shiftPoints === 7);
          expect(differences(resultOf(odd, { profile: 'mdc', ...tool }), byHand, odd.chart)).toEqual([]);
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'finds the same in charts of more than a thousand points',
    () => {
      fc.assert(
        fc.property(oddCases(fc.integer({ min: 1080, max: 1200 })), (odd) => {
          const byHand = answerByHand(odd.chart, odd.input);
          expect(differences(resultOf(odd, undefined), byHand, odd.chart)).toEqual([]);
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE,
  );
});
