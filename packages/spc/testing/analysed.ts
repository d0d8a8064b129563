import { analyse, type Analysis, type AnalysisOptions, type Series } from '../src/index.js';

/**
 * Analyses a series that must be readable.
 *
 * @param series - The series.
 * @param options - The chart and the ruleset.
 */
export function analysed(series: Series, options?: AnalysisOptions): Analysis {
  const result = analyse(series, options);
  if (result.kind === 'refused') throw new Error(result.errors.map((error) => error.message).join(' '));
  return result;
}
