import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries, monthDay } from '../../testing/make-series.js';
import type { AnalysisOptions, RuleName, Series } from '../index.js';

const mdc6: AnalysisOptions = { chart: 'xmr', ruleset: 'mdc6' };

const pointsOf = (series: Series, rule: RuleName, options = mdc6): readonly number[] =>
  analysed(series, options)
    .signals.filter((signal) => signal.rule === rule)
    .flatMap(({ points }) => points);

describe('the rules of Making Data Count', () => {
  const high = [9, 9, 9, 9, 9, 9];
  const around = [1, 2, 1, 3, 1, 2, 1, 2];

  it('find a shift of six, or of seven when seven are asked for', () => {
    const series = makeSeries([...around, ...high, ...around]);
    expect(pointsOf(series, 'mdcShift')).toEqual(expect.arrayContaining([8, 9, 10, 11, 12, 13]));
    expect(pointsOf(series, 'mdcShift', { ...mdc6, ruleset: 'mdc7' })).not.toContain(8);
  });

  it('let a point on the mean break a shift, which Scotland’s rules step over', () => {
    const values = [4, 6, 4, 6, 4, 6, 4, 6, 7, 7, 7, 5, 7, 7, 7, 3, 3, 3, 3, 3, 3];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const balanced = values.with(11, 0).map((value, at) => (at === 11 ? mean : value));
    const { points } = analysed(makeSeries(balanced), mdc6);
    expect(points[11]?.flags).not.toContain('mdcShift');
  });

  it('let an equal neighbour break a trend', () => {
    const rising = [5, 1, 2, 3, 4, 5, 6, 1, 4, 2, 5, 3, 6, 4];
    expect(pointsOf(makeSeries(rising), 'mdcTrend')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(pointsOf(makeSeries(rising.toSpliced(4, 0, 3)), 'mdcTrend')).toEqual([]);
    expect(pointsOf(makeSeries(rising.toSpliced(4, 0, 3)), 'trend6', { chart: 'xmr' })).toEqual([1, 2, 3, 5, 6, 7]);
  });

  it('want the third of two in three on the same side, and let one beyond three sigma count only when asked', () => {
    const quiet = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9];
    const frozen = { baselineEnd: monthDay(quiet.length - 1) };
    const ends = (last: readonly number[]): Series => makeSeries([...quiet, ...last], frozen);
    expect(pointsOf(ends([13.2, 11, 13.2]), 'mdcTwoOfThree')).toEqual([18, 20]);
    expect(pointsOf(ends([13.2, 9, 13.2]), 'mdcTwoOfThree')).toEqual([]);
    expect(pointsOf(ends([13.2, 9, 13.2]), 'twoOfThree', { chart: 'xmr' })).toEqual([18, 20]);
    expect(pointsOf(ends([13.2, 11, 40]), 'mdcTwoOfThree')).toEqual([]);
    const counting: AnalysisOptions = { ...mdc6, mdc: { countsBeyondThreeSigma: true } };
    expect(pointsOf(ends([13.2, 11, 40]), 'mdcTwoOfThree', counting)).toEqual([18, 20]);
  });

  it('reach across phases only where the tool lets them', () => {
    const values = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 1, 2, 3, 4, 5, 6, 3, 5, 3, 5, 3, 5, 3, 5, 3, 5, 3];
    const decided = { label: 'New', reason: 'a new way', decidedBy: 'the group', decidedAt: '2026-01-01' };
    const series = {
      measure: makeMeasure(),
      points: makePoints(values),
      phases: [{ start: monthDay(14), ...decided }],
    };
    expect(pointsOf(series, 'mdcTrend')).toEqual([11, 12, 13, 14, 15, 16]);
    expect(pointsOf(series, 'mdcTrend', { ...mdc6, mdc: { crossesPhases: false } })).toEqual([]);
    const [signal] = analysed(series, mdc6).signals.filter(({ rule }) => rule === 'mdcTrend');
    expect(signal).toMatchObject({ direction: 'up', firstPoint: 11, phase: 1 });
  });

  it('say nothing of a chart that is too short, and more than its own numbers of one that is not', () => {
    expect(analysed(makeSeries(around), mdc6).signals).toEqual([]);
    expect(analysed(makeSeries(around), mdc6).phases[0]?.anhoej.usefulPoints).toBeGreaterThan(0);
  });
});
