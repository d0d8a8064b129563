import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { anySeries } from '../testing/random-series.js';
import { analyse, chartTable, describeChart, pickChart, type Analysis } from './index.js';

/** How many series are drawn; `SPC_RANDOM_SERIES=100000` draws the full number, in about a minute. */
const numRuns = Number(process.env['SPC_RANDOM_SERIES'] ?? 5000);

/** Words that would claim more than a chart can show. */
const CLAIMS = /\b(?:proved|caused|due to|because of|significant|guaranteed)\b/i;

function isAllFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isAllFinite);
}

function wordsOf(analysis: Analysis): string {
  const { headings, rows } = chartTable(analysis);
  const { difference, suggestedPhase, openGap, icons } = analysis;
  const links = difference.actions.map(({ sentence }) => sentence);
  const icon = [icons?.variation?.words, icons?.assurance?.words];
  const rest = [difference.assurance?.sentence, suggestedPhase?.sentence, openGap?.sentence, analysis.chartReason];
  const sentences = [describeChart(analysis), difference.sentence, ...links, ...icon, ...rest];
  return [...sentences, ...headings, ...rows.flat()].filter((text) => text !== undefined).join(' ');
}

describe(`analysing any series at all (${numRuns} of them)`, () => {
  it('never throws, gives no number that is not finite, and claims no more than a chart can show', () => {
    fc.assert(
      fc.property(anySeries, ({ series, options }) => {
        const analysis = analyse(series, options);
        if (analysis.kind === 'refused') return analysis.errors.every(({ message }) => !CLAIMS.test(message));
        const words = wordsOf(analysis);
        return isAllFinite(analysis) && !/NaN|Infinity|undefined|null/.test(words) && !CLAIMS.test(words);
      }),
      { numRuns },
    );
  }, 900_000);

  it('is understood: nothing but a figure too large to compute with is refused', () => {
    fc.assert(
      fc.property(anySeries, ({ series, options }) => {
        const analysis = analyse(series, options);
        return analysis.kind === 'analysed' || analysis.errors.every(({ code }) => code === 'point.too-large');
      }),
      { numRuns: Math.min(numRuns, 1000) },
    );
  });

  it('gives the same answer to the byte when asked again', () => {
    fc.assert(
      fc.property(anySeries, ({ series, options }) => {
        expect(JSON.stringify(analyse(series, options))).toBe(JSON.stringify(analyse(series, options)));
      }),
      { numRuns: 100 },
    );
  });

  it('always has a chart to suggest, with a reason', () => {
    fc.assert(
      fc.property(anySeries, ({ series }) => {
        const { chart, reason, offers } = pickChart(series);
        return chart.length > 0 && [reason, ...offers.map((offer) => offer.reason)].every((text) => text.endsWith('.'));
      }),
      { numRuns: 300 },
    );
  });
});
