import { Problem } from '../problem.js';
import type { ChartSaying } from './chart-saying.js';
import type { Conclusion } from './conclusion.js';
import { gistOf } from './gist.js';

/** As much of what a chart says as a conclusion is held against. */
export type Bearing = Pick<ChartSaying, 'name' | 'family' | 'level' | 'direction'>;

/**
 * The measures whose charts do not say what a person concludes. No measure may be passed over: an improvement in one is
 * held against what all the others say, and a measure of harm elsewhere is content to show no sign.
 */
export function differing<Chart extends Bearing>(conclusion: Conclusion, charts: readonly Chart[]): Chart[] {
  return charts.filter((chart) => !agrees(conclusion, chart));
}

function agrees(conclusion: Conclusion, chart: Bearing): boolean {
  const gist = gistOf(chart);
  switch (conclusion) {
    case 'improving':
      return gist === 'better' || (chart.family === 'balancing' && (gist === 'no-sign' || gist === 'too-early'));
    case 'worse':
      return gist === 'worse';
    case 'no-sign-yet':
      return gist === 'no-sign' || gist === 'too-early';
    case 'too-early':
      return gist === 'too-early';
    case 'mixed':
      return true;
  }
}

/**
 * Checks that a conclusion that charts do not bear out, or that rests on no chart at all, says what else it rests on.
 *
 * @throws {Problem} `verdict.unexplained`, naming the measures that say something else.
 */
export function checkExplained(conclusion: Conclusion, explanation: string, charts: readonly Bearing[]): void {
  if (explanation !== '') return;
  const names = differing(conclusion, charts).map(({ name }) => `“${name}”`);
  if (charts.length > 0 && names.length === 0) return;
  const sentence =
    charts.length === 0
      ? 'No measure is kept of this action. Say what your conclusion rests on.'
      : `Not every chart says so. Say what you make of ${names.join(', ')}.`;
  throw new Problem('verdict.unexplained', { measures: names.length }, [{ path: 'explanation', sentence }]);
}
