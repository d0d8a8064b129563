import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries, monthDay } from '../../testing/make-series.js';
import type { AnalysisOptions, Phase, Series } from '../index.js';

const codesOf = (series: Series, options?: AnalysisOptions): readonly string[] =>
  analysed(series, options).warnings.map((warning) => warning.code);

const wavy = (length: number): readonly number[] => Array.from({ length }, (_, at) => 10 + ((at * 7) % 5));

function shares(parts: readonly number[], whole: number): Series {
  const points = parts.map((numerator, at) => ({ id: `${at}`, start: monthDay(at), numerator, denominator: whole }));
  return { measure: makeMeasure({ kind: 'proportion' }), points };
}

const phase = (month: number): Phase => {
  const decided = { reason: 'a new way', decidedBy: 'the group', decidedAt: '2026-01-01' };
  return { start: monthDay(month), label: `Phase ${month}`, ...decided };
};

describe('warning the reader of a chart', () => {
  it('stays silent about a steady year and a half', () => {
    expect(codesOf(makeSeries(wavy(18)))).toEqual([]);
  });

  it('says how few points a median rests on', () => {
    expect(codesOf(makeSeries(wavy(4)))).toContain('tooFewForMedian');
    expect(codesOf(makeSeries(wavy(9)))).toContain('provisionalMedian');
    expect(codesOf(makeSeries(wavy(9)))).toContain('noShiftOrRunsYet');
  });

  it('says how few points limits rest on', () => {
    expect(codesOf(makeSeries(wavy(12)), { chart: 'xmr' })).toContain('tooFewForLimits');
    expect(codesOf(makeSeries(wavy(19)), { chart: 'xmr' })).toContain('trialLimits');
    expect(codesOf(makeSeries(wavy(20)), { chart: 'xmr' })).not.toContain('trialLimits');
  });

  it('names short phases, and a line that is moved too often', () => {
    const series = { measure: makeMeasure(), points: makePoints(wavy(20)), phases: [phase(6), phase(12)] };
    expect(codesOf(series)).toEqual(expect.arrayContaining(['shortPhase', 'rebasedOften']));
  });

  it('says that a frozen baseline was not steady', () => {
    const drifting = [...wavy(10), ...wavy(10).map((value) => value + 20), ...wavy(4)];
    expect(codesOf(makeSeries(drifting, { baselineEnd: monthDay(19) }))).toContain('baselineHasSignal');
    expect(codesOf(makeSeries(wavy(24), { baselineEnd: monthDay(11) }))).not.toContain('baselineHasSignal');
  });

  it('says that many points lie on the line, and that none vary', () => {
    expect(codesOf(makeSeries([5, 5, 5, 6, 5, 5, 4, 5, 5, 5]))).toContain('manyOnLine');
    expect(codesOf(makeSeries([5, 5, 5]))).toContain('noVariation');
  });

  it('says that shares of few make rough limits', () => {
    expect(codesOf(shares([1, 0, 2, 1, 0, 1, 2, 0, 1, 1, 0, 2, 1], 10), { chart: 'p' })).toContain('smallDenominators');
    expect(codesOf(shares(wavy(13), 30), { chart: 'p' })).not.toContain('smallDenominators');
  });

  it('says that shares vary more, or less, than chance would make them', () => {
    const wild = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 200 : 800));
    expect(codesOf(shares(wild, 1000), { chart: 'p' })).toContain('overDispersed');
    const tame = Array.from({ length: 20 }, (_, at) => 500 + (at % 2));
    expect(codesOf(shares(tame, 1000), { chart: 'p' })).toContain('underDispersed');
  });

  it('says that each point resembles the one before it', () => {
    expect(codesOf(makeSeries(Array.from({ length: 12 }, (_, at) => at)))).toContain('autocorrelated');
  });

  it('says that periods have no point, and that some share one', () => {
    const points = ['2024-01-01', '2024-03-01', '2024-03-20'].map((start, at) => ({ id: `${at}`, start, value: at }));
    expect(codesOf({ measure: makeMeasure({ cadence: 'month' }), points })).toEqual(
      expect.arrayContaining(['gapInDates', 'mixedCadence']),
    );
  });

  it('lists the points that were left out, with the reason', () => {
    const points = makePoints(wavy(18)).map((point, at) =>
      at === 3 ? { ...point, excluded: 'an office was closed' } : point,
    );
    expect(analysed({ measure: makeMeasure(), points }).warnings).toEqual([
      {
        code: 'excludedPoints',
        sentence: 'Left out of the line, the limits and the rules: April 2020 (an office was closed).',
      },
    ]);
  });
});
