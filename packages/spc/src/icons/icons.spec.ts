import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries } from '../../testing/make-series.js';
import type { AnalysisOptions, Icons, Measure } from '../index.js';

const steady = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 19, 21, 19, 22];
const mdc6: AnalysisOptions = { chart: 'xmr', ruleset: 'mdc6' };

const withTarget = (value: number, rest: Partial<Measure> = {}): Partial<Measure> => ({
  ...{ direction: 'increase', target: [{ from: '2020-01-01', value }] },
  ...rest,
});

function iconsOf(values: readonly number[], measure: Partial<Measure>, options = mdc6): Icons | null {
  return analysed(makeSeries(values, measure), options).icons;
}

const namesOf = (icons: Icons | null): readonly (string | undefined)[] => [
  icons?.variation?.name,
  icons?.assurance?.name,
];

describe('giving a chart its icons', () => {
  it('shows the usual ups and downs, and a target among the limits, in words', () => {
    expect(iconsOf(steady, withTarget(21))).toEqual({
      variation: { name: 'commonCause', words: expect.stringMatching(/^Common cause: /) },
      assurance: { name: 'hitOrMiss', words: expect.stringMatching(/^Hit or miss: if nothing else changes/) },
    });
  });

  it.each([
    ['increase', 40, 'improvementHigh'],
    ['increase', 2, 'concernLow'],
    ['decrease', 40, 'concernHigh'],
    ['decrease', 2, 'improvementLow'],
    ['neutral', 40, 'neutralHigh'],
    ['neutral', 2, 'neutralLow'],
  ] as const)('reads a last point far out, when %s is better and it is %i, as %s', (direction, last, name) => {
    expect(iconsOf([...steady, last], { direction })?.variation?.name).toBe(name);
  });

  it.each([
    ['increase', 60, 'fail'],
    ['increase', 1, 'pass'],
    ['decrease', 60, 'pass'],
    ['decrease', 1, 'fail'],
  ] as const)('when %s is better and the target is %i, says %s', (direction, target, name) => {
    expect(iconsOf(steady, withTarget(target, { direction }))?.assurance?.name).toBe(name);
  });

  it('uses the target that holds now, and not one that is still to come', () => {
    const target = [
      { from: '2020-01-01', value: 1 },
      { from: '2021-01-01', value: 60 },
      { from: '2030-01-01', value: 2 },
    ];
    expect(iconsOf(steady, { direction: 'increase', target })?.assurance?.name).toBe('fail');
  });

  it('does not call the same figure every month a failure when it meets the target', () => {
    const full = makePoints(steady.map(() => 1));
    const measure = makeMeasure(withTarget(1, { kind: 'proportion', unit: '%' }));
    expect(namesOf(analysed({ measure, points: full }, mdc6).icons)).toEqual(['commonCause', 'pass']);
    expect(
      iconsOf(
        steady.map(() => 7),
        withTarget(8),
      )?.assurance?.name,
    ).toBe('fail');
  });

  it('calls a target on a limit decided or not, as is chosen', () => {
    const values = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6];
    const target = analysed(makeSeries(values), mdc6).points[0]?.ucl ?? 0;
    expect(iconsOf(values, withTarget(target))?.assurance?.name).toBe('fail');
    const hitOrMiss: AnalysisOptions = { ...mdc6, mdc: { onLimit: 'hitOrMiss' } };
    expect(iconsOf(values, withTarget(target), hitOrMiss)?.assurance?.name).toBe('hitOrMiss');
  });

  it('does not call a target of 100% out of reach because limits stop there', () => {
    const points = steady.map((part, at) => ({
      id: `${at}`,
      start: makePoints(steady)[at]?.start ?? '',
      numerator: part,
      denominator: 23,
    }));
    const measure = makeMeasure(withTarget(1, { kind: 'proportion', unit: '%' }));
    expect(analysed({ measure, points }, { chart: 'p', ruleset: 'mdc6' }).icons?.assurance?.name).toBe('hitOrMiss');
  });

  it('gives none on a run chart, for too few points, or for a target on a chart of rare events', () => {
    expect(namesOf(iconsOf(steady, withTarget(21), { chart: 'run', ruleset: 'mdc6' }))).toEqual([undefined, undefined]);
    expect(namesOf(iconsOf(steady.slice(0, 12), withTarget(21)))).toEqual([undefined, undefined]);
    const gaps = iconsOf(steady, withTarget(21, { kind: 'gap' }), { chart: 't', ruleset: 'mdc6' });
    expect(namesOf(gaps)).toEqual(['commonCause', undefined]);
  });

  it('gives none under Scotland’s rules unless asked', () => {
    expect(iconsOf(steady, withTarget(21), { chart: 'xmr' })).toBeNull();
    expect(namesOf(iconsOf(steady, withTarget(21), { chart: 'xmr', icons: true }))).toEqual([
      'commonCause',
      'hitOrMiss',
    ]);
  });
});

describe('a point that rules call both good and bad', () => {
  // All of the last six are high, and each is lower than the one before.
  const values = [1, 2, 1, 2, 1, 2, 1, 2, 20, 19, 18, 17, 16, 15];
  const typesWith = (conflict: NonNullable<AnalysisOptions['mdc']>['conflict']) =>
    analysed(makeSeries(values, { direction: 'increase' }), { ...mdc6, ...(conflict && { mdc: { conflict } }) });

  it('is shown as both, and its icon as a concern that is also a sign of improvement', () => {
    const { points, icons } = typesWith(undefined);
    expect(points.at(-1)?.pointType).toBe('mixed');
    expect(icons?.variation).toEqual({
      name: 'concernLow',
      words: expect.stringMatching(/also a sign of improvement$/),
    });
  });

  it('is good as in the Single Chart Tool, or what the first of some rules says, when chosen', () => {
    const both = typesWith(undefined).points.flatMap(({ pointType }, at) => (pointType === 'mixed' ? [at] : []));
    const good = typesWith('improvement').points;
    expect(both.map((at) => good[at]?.pointType)).toEqual(both.map(() => 'improvement'));
    const trendFirst = typesWith(['trend', 'shift', 'twoOfThree', 'outsideLimits']).points;
    expect(both.map((at) => trendFirst[at]?.pointType)).toEqual(both.map(() => 'concern'));
  });
});
