import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries } from '../../testing/make-series.js';
import type { AnalysisOptions, Difference, Measure } from '../index.js';

const steady = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 19, 21, 19, 22];
const low = [0.78, 0.77, 0.79, 0.76, 0.8, 0.77, 0.78, 0.79, 0.76, 0.78, 0.77, 0.79];
const high = [0.88, 0.87, 0.89, 0.88, 0.86, 0.9, 0.88, 0.87, 0.89, 0.88, 0.87, 0.88];
const share: Partial<Measure> = { kind: 'proportion', unit: '%', direction: 'increase' };

const differenceOf = (
  values: readonly (number | null)[],
  measure: Partial<Measure> = {},
  options: AnalysisOptions = {},
): Difference => analysed(makeSeries(values, measure), options).difference;

describe('asking whether we are making a difference', () => {
  it('is too early with fewer than ten points off the line', () => {
    expect(differenceOf([5, 6, 7, 5, 6, 7, 4])).toMatchObject({
      level: 'tooEarly',
      direction: null,
      chance: null,
      sentence: 'Too early to say. There are 5 usable points; a run chart needs at least 10.',
    });
  });

  it('is too early without any points', () => {
    expect(differenceOf([]).sentence).toBe(
      'Too early to say. There are no usable points; a run chart needs at least 10.',
    );
  });

  it('does not take the lack of a signal for the lack of a change', () => {
    const { level, sentence } = differenceOf(steady);
    expect(level).toBe('noSignal');
    expect(sentence).toContain('This does not show that nothing has changed.');
  });

  it('finds good evidence of a lasting step for the better', () => {
    const found = differenceOf([...low, ...high], share);
    expect(found).toMatchObject({ level: 'sustained', direction: 'better', began: '2021-01-01', isHolding: true });
    expect(found.sentence).toBe(
      'Good evidence that this measure has changed for the better, from about 78% to about 88%, starting around January 2021.',
    );
  });

  it('calls the same step worse when less is better, and only a change when neither is', () => {
    const values = [...low, ...high];
    expect(differenceOf(values, { ...share, direction: 'decrease' }).direction).toBe('worse');
    expect(differenceOf(values, { ...share, direction: 'neutral' })).toMatchObject({
      direction: 'changed',
      sentence: expect.stringContaining('Whether that is good needs judgement.'),
    });
  });

  it('says when an improvement no longer holds', () => {
    const values = [9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2, 3, 2, 9, 8, 9, 1];
    const found = differenceOf(values);
    expect(found).toMatchObject({ level: 'sustained', direction: 'better', isHolding: false });
    expect(found.sentence).toContain('It held from January 2021 to August 2021; not since.');
  });

  it('reads a long run at the very start as the time before a change', () => {
    const values = [9, 8, 9, 8, 9, 8, 9, 8, 9, 1, 2, 1, 8, 1, 2, 1, 2, 8, 1, 2];
    expect(differenceOf(values)).toMatchObject({ level: 'sustained', direction: 'better', began: '2020-10-01' });
  });

  it('does not say which way when only the crossings are too few', () => {
    const found = differenceOf([3, 4, 3, 5, 4, 3, 4, 8, 9, 8, 9, 8, 9]);
    expect(found).toMatchObject({ level: 'sustained', direction: 'unclear', began: null, rule: 'anhoejCrossings' });
  });

  it('calls a shift that chance readily gives a hint, and says how readily', () => {
    const values = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 22, 20, 21, 22, 14, 15, 13, 14, 15, 12];
    expect(differenceOf(values).sentence).toBe(
      'An early hint of improvement, not yet firm: 6 points in a row below the median since July 2021. With 24 points, about 1 chart in 3 shows a hint like this by chance. Keep measuring.',
    );
  });

  it('hears no hints under Anhøj’s rules alone', () => {
    const values = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 22, 20, 21, 22, 14, 15, 13, 14, 15, 12];
    expect(differenceOf(values, {}, { ruleset: 'anhoej' }).level).toBe('noSignal');
  });

  it('calls a single point outside the limits unusual and not a change', () => {
    const values = steady.with(14, 40);
    expect(differenceOf(values, {}, { chart: 'xmr' })).toMatchObject({
      level: 'unusualPoint',
      direction: 'worse',
      began: null,
      sentence: 'March 2021 was unusual. Find out why. One point is not a lasting change.',
    });
  });

  it('sees signs in both directions when a rise is followed by as long a fall', () => {
    const middle = [5, 6, 4, 5, 6, 4];
    const values = [...middle, ...middle, 9, 9, 8, 9, 8, 9, 8, 9, 9, 1, 2, 1, 2, 1, 2, 1, 2, 1, ...middle];
    expect(differenceOf(values)).toMatchObject({ level: 'mixed', direction: null });
  });

  it('warns of more false alarms when the line rests on part of the points', () => {
    const series = makeSeries([...steady.slice(0, 12), 14, 15, 13, 14, 15, 12], { baselineEnd: '2020-12-01' });
    expect(analysed(series).difference.chance?.sentence).toMatch(/at least about/);
  });

  it('is answered from the latest phase alone', () => {
    const points = makePoints([...low, ...steady.map((value) => value / 25)]);
    const decided = { reason: 'a new form', decidedBy: 'the group', decidedAt: '2026-01-01' };
    const phases = [{ start: '2021-01-01', label: 'New form', ...decided }];
    const analysis = analysed({ measure: makeMeasure(share), points, phases });
    expect(analysis.phases.map(({ start, end }) => [start, end])).toEqual([
      [0, 11],
      [12, 29],
    ]);
    expect(analysis.difference.level).toBe('noSignal');
  });
});
