import { describe, expect, it } from '@jest/globals';
import { makeMeasure, makePoints, makeSeries } from '../../testing/make-series.js';
import {
  analyse,
  charts,
  type AnalysisOptions,
  type ChartName,
  type Measure,
  type Point,
  type Series,
} from '../index.js';

function codesOf(series: Series, options?: AnalysisOptions): readonly string[] {
  const result = analyse(series, options);
  return result.kind === 'refused' ? result.errors.map((error) => error.code) : [];
}

describe('asking for a chart', () => {
  it.each(charts.map(({ name }) => name))('of the kind %s is answered when the measure suits it', (name) => {
    const suited: Partial<Record<ChartName, Measure['kind']>> = {
      ...{ p: 'proportion', pPrime: 'proportion', u: 'rate', uPrime: 'rate', c: 'count', g: 'gap', t: 'gap' },
    };
    const measure = makeMeasure({ kind: suited[name] ?? 'value' });
    const points = [{ id: 'a', start: '2024-01-01', value: null }];
    expect(codesOf({ measure, points }, { chart: name })).toEqual([]);
  });

  it.each([
    ['p', 'chart.needs-proportion'],
    ['u', 'chart.needs-rate'],
    ['c', 'chart.needs-count'],
    ['t', 'chart.needs-gap'],
    ['g', 'chart.needs-gap'],
  ] as const)('of the kind %s is refused for a measure of another kind', (chart, code) => {
    expect(codesOf(makeSeries([null]), { chart })).toEqual([code]);
  });

  it('is refused for rules that need less than two points, or no whole number of them', () => {
    for (const mdc of [{ shiftPoints: 1 }, { trendPoints: 6.5 }, { minPoints: -1 }]) {
      expect(codesOf(makeSeries([1]), { ruleset: 'mdc6', mdc })).toEqual(['ruleset.choice-invalid']);
    }
  });

  it('is refused for names that nobody knows, even those every object inherits', () => {
    // A caller in plain JavaScript can pass any name.
    const unknown = { chart: 'constructor' } as unknown as AnalysisOptions;
    expect(codesOf(makeSeries([1]), unknown)).toEqual(['chart.unknown']);
    const ruleset = { ruleset: 'toString' } as unknown as AnalysisOptions;
    expect(codesOf(makeSeries([1]), ruleset)).toEqual(['ruleset.unknown']);
  });

  it('is a run chart under Scotland’s rules when nothing is said', () => {
    expect(analyse(makeSeries([1, 2]))).toMatchObject({ ruleset: 'scotland', chart: { name: 'run' } });
  });
});

describe('giving a series', () => {
  const point = (changes: Partial<Point> & { readonly value?: number | null }): Point => {
    return { id: 'b', start: '2024-02-01', value: 1, ...changes };
  };
  const withPoint = (second: Point, kind: Measure['kind'] = 'value'): Series => {
    return { measure: makeMeasure({ kind }), points: [{ id: 'a', start: '2024-01-01', value: 1 }, second] };
  };

  it.each([
    ['on a day that does not exist', point({ start: '2024-02-30' }), 'point.date-invalid'],
    ['on a day written another way', point({ start: '01/02/2024' }), 'point.date-invalid'],
    ['twice on one day', point({ start: '2024-01-01' }), 'point.date-repeated'],
    ['out of order', point({ start: '2023-12-01' }), 'point.date-out-of-order'],
    ['twice with one id', point({ id: 'a' }), 'point.id-repeated'],
    ['that is not a number', point({ value: Number.NaN }), 'point.not-a-number'],
    ['that is too large', point({ value: 1e300 }), 'point.too-large'],
    ['with such a number in its subgroup', { id: 'b', start: '2024-02-01', subgroup: [1, 1e300] }, 'point.too-large'],
    ['below 0', { id: 'b', start: '2024-02-01', numerator: -1, denominator: 2 }, 'point.negative'],
  ] as const)('is refused with a point %s, which is named', (_, second, code) => {
    const result = analyse(withPoint(second));
    expect(result).toMatchObject({ kind: 'refused', errors: [{ code, pointId: second.id }] });
  });

  it('is refused with a part larger than its whole, and with a share above 1', () => {
    const part = { id: 'b', start: '2024-02-01', numerator: 3, denominator: 2 };
    expect(codesOf(withPoint(part, 'proportion'))).toEqual(['point.numerator-above-denominator']);
    expect(codesOf(withPoint(point({ value: 78 }), 'proportion'))).toEqual(['point.not-a-proportion']);
  });

  it('is refused on a proportions chart when it is not a proportion', () => {
    expect(codesOf(makeSeries([1, 2]), { chart: 'p' })).toContain('chart.needs-proportion');
  });

  it.each([
    ['c', { kind: 'count' }, { value: 1.5 }, 'point.not-a-count'],
    ['g', { kind: 'gap' }, { value: 2.5 }, 'point.not-a-count'],
    ['c', { kind: 'count' }, { value: -1 }, 'point.negative'],
    ['t', { kind: 'gap' }, { value: -1 }, 'point.negative'],
    ['xbar', {}, { value: 3 }, 'point.subgroup-needed'],
    ['u', { kind: 'rate' }, { value: 3 }, 'point.denominator-needed'],
    ['p', { kind: 'proportion' }, { subgroup: [1, 2] }, 'point.denominator-needed'],
  ] as const)('is refused on the chart %s of %j with the figure %j', (chart, measure, figure, code) => {
    const points = [{ id: 'a', start: '2024-01-01', ...figure }];
    expect(codesOf({ measure: makeMeasure(measure), points }, { chart })).toEqual([code]);
  });

  it('is refused with a target, an event or an open gap that has no day', () => {
    const series: Series = {
      measure: makeMeasure({ target: [{ from: 'soon', value: 1 }] }),
      points: makePoints([1]),
      events: [{ date: '2024-02-30', kind: 'context', title: 'A new form' }],
      openGap: { since: '2024-03-01', asAt: '2024-02-01' },
    };
    expect(codesOf(series)).toEqual(['target.invalid', 'event.date-invalid', 'open-gap.date-invalid']);
  });

  it('names everything that is wrong at once', () => {
    const points = [point({ start: 'soon' }), point({ value: Number.POSITIVE_INFINITY, start: '2024-03-01' })];
    expect(codesOf({ measure: makeMeasure({ per: 0 }), points })).toEqual([
      'measure.per-invalid',
      'point.date-invalid',
      'point.id-repeated',
      'point.not-a-number',
    ]);
  });

  it.each([
    ['on a day that does not exist', [{ start: '2024-13-01' }], 'phase.date-invalid'],
    ['after the last point', [{ start: '2030-01-01' }], 'phase.without-points'],
    ['where another does', [{ start: '2020-02-01' }, { start: '2020-01-15' }], 'phase.repeated'],
    ['with a baseline that ends nowhere', [{ start: '2020-02-01', baselineEnd: 'later' }], 'baseline.date-invalid'],
  ])('is refused with a phase that starts %s', (_, given, code) => {
    const decided = { label: 'New way', reason: 'a new way', decidedBy: 'the group', decidedAt: '2026-01-01' };
    const phases = given.map((phase) => ({ ...decided, ...phase }));
    expect(codesOf({ measure: makeMeasure(), points: makePoints([1, 2, 3]), phases })).toEqual([code]);
  });
});
