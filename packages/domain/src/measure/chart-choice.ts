import { z } from 'zod';
import { Problem } from '../problem.js';
import { OptionalNarrative } from '../text.js';

/** The charts a measure can be drawn as. */
export const MeasureChartName = z
  .enum(['run', 'xmr', 'mr', 'p', 'pPrime', 'c', 'u', 'uPrime', 't'])
  .meta({ id: 'MeasureChartName' });
export type MeasureChartName = z.infer<typeof MeasureChartName>;

/** Which rules may pick readings out. */
export const MeasureRuleset = z.enum(['scotland', 'anhoej', 'mdc6', 'mdc7']).meta({ id: 'MeasureRuleset' });
export type MeasureRuleset = z.infer<typeof MeasureRuleset>;

/** How a person wants a measure drawn, and why. Without a chart it is drawn as suggested. */
export const ChartChoice = z
  .strictObject({ chart: MeasureChartName.nullable(), ruleset: MeasureRuleset, reason: OptionalNarrative })
  .meta({ id: 'ChartChoice' });
export type ChartChoice = z.infer<typeof ChartChoice>;

/** How a measure is drawn until somebody chooses. */
export const unchosen: ChartChoice = { chart: null, ruleset: 'scotland', reason: '' };

/**
 * Settles a choice of chart.
 *
 * @throws {Problem} `request.invalid` where it differs from what is usual without saying why.
 */
export function settleChoice(choice: ChartChoice): ChartChoice {
  if (choice.chart === null && choice.ruleset === unchosen.ruleset) return unchosen;
  if (choice.reason !== '') return choice;
  const sentence = 'Say why, so that a later reader need not guess.';
  throw new Problem('request.invalid', {}, [{ path: 'reason', sentence }]);
}
