import { describe, expect, it } from '@jest/globals';
import { makeMeasure, makePoints, makeSeries } from '../../testing/make-series.js';
import { analyse, charts, type AnalysisOptions, type Measure, type Point, type Series } from '../index.js';

function codesOf(series: Series, options?: AnalysisOptions): readonly string[] {
  const result = analyse(series, options);
  return result.kind === 'refused' ? result.errors.map((error) => error.code) : [];
}

describe('asking for a chart', () => {
  it.each(charts.map((chart) => [chart.name, chart.isDrawn] as const))(
    'of the kind %s is answered or refused honestly',
    (name, isDrawn) => {
      const measure = makeMeasure({ kind: 'proportion' });
      const points = [{ id: 'a', start: '2024-01-01', numerator: 1, denominator: 2 }];
      expect(codesOf({ measure, points }, { chart: name })).toEqual(isDrawn ? [] : ['chart.not-yet']);
    },
  );

  it('is refused for a ruleset that is not there yet', () => {
    expect(codesOf(makeSeries([1]), { ruleset: 'mdc6' })).toEqual(['ruleset.not-yet']);
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
    ['as a subgroup', { id: 'b', start: '2024-02-01', subgroup: [1, 2] }, 'point.subgroups-not-yet'],
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
