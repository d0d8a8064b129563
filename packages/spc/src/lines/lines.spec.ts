import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries, monthDay } from '../../testing/make-series.js';
import { runsBounds, type Point } from '../index.js';
import { median } from './averages.js';
import { c4 } from './subgroups.js';

describe('the middle of some figures', () => {
  it('is what sorting them gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60, size: 'max' }),
        (figures) => {
          const sorted = figures.toSorted((one, other) => one - other);
          const [lower, upper] = [sorted[(figures.length - 1) >> 1] ?? 0, sorted[figures.length >> 1] ?? 0];
          expect(median(figures)).toBe((lower + upper) / 2);
        },
      ),
    );
    expect(median([])).toBeNull();
  });
});

describe('the mean spread of a subgroup', () => {
  it.each([
    [2, 0.7979],
    [5, 0.94],
    [10, 0.9727],
    [25, 0.9896],
    [1000, 0.99975],
  ])('of %i figures is %d of the true one, as in Montgomery’s table', (size, wanted) => {
    expect(c4(size)).toBeCloseTo(wanted, 4);
  });
});

describe('the runs that chance readily gives', () => {
  // Swed and Eisenhart (1943), 2.5% in each tail, n₁ = n₂; theirs are the first numbers that are a signal.
  it.each([
    [10, 3, 9],
    [20, 7, 15],
    [30, 11, 21],
    [40, 15, 27],
  ])('of %i points lie between %i and %i', (useful, min, max) => {
    expect(runsBounds(useful)).toEqual({ min, max });
  });

  it('are not given outside the lengths the sum can be trusted for', () => {
    expect([0, 1, 1001, 2.5].map((useful) => runsBounds(useful))).toEqual([undefined, undefined, undefined, undefined]);
    expect(runsBounds(1000)?.min).toBeGreaterThan(400);
  });
});

describe('drawing lines', () => {
  const group = (figures: readonly (number | null)[], at: number): Point => ({
    ...{ id: `${at}`, start: monthDay(at), subgroup: figures },
  });

  it('gives a subgroup of one a mean, and neither limits nor a spread', () => {
    const points = [[3, 5], [7], [4, 6], [null, null]].map(group);
    const means = analysed({ measure: makeMeasure(), points }, { chart: 'xbar', showTrialLimits: true });
    expect(means.points.map(({ plotted, ucl }) => [plotted, ucl === null])).toEqual([
      [4, false],
      [7, true],
      [5, false],
      [null, true],
    ]);
    const spreads = analysed({ measure: makeMeasure(), points }, { chart: 's', showTrialLimits: true });
    expect(spreads.points.map(({ pointType }) => pointType)).toEqual(['common', 'missing', 'common', 'missing']);
  });

  it('lets subgroups after a frozen baseline have another size without moving its line', () => {
    const baseline = [
      [3, 5],
      [2, 9],
      [4, 6],
    ].map(group);
    const measure = makeMeasure({ baselineEnd: monthDay(2) });
    const cl = (points: readonly Point[]) => analysed({ measure, points }, { chart: 's' }).phases[0]?.cl;
    expect(cl([...baseline, group([1, 2, 30], 3)])).toBe(cl(baseline));
  });

  it('steps over a point left out when it takes moving ranges, and stops at a missing one', () => {
    const points = makePoints([10, 90, 13, null, 20]).map((point, at) =>
      at === 1 ? { ...point, excluded: 'a slip' } : point,
    );
    const { points: drawn } = analysed({ measure: makeMeasure(), points }, { chart: 'mr' });
    expect(drawn.map(({ plotted }) => plotted)).toEqual([null, 80, 3, null, null]);
    expect(drawn.map(({ pointType }) => pointType)).toEqual(['missing', 'excluded', 'common', 'missing', 'missing']);
  });

  it('widens limits for large numbers by how much more the points vary', () => {
    const points = Array.from({ length: 24 }, (_, at) => {
      return { id: `${at}`, start: monthDay(at), numerator: 500 + (at % 2) * 60, denominator: 1000 };
    });
    const series = { measure: makeMeasure({ kind: 'proportion' as const }), points };
    const [narrow, wide] = [analysed(series, { chart: 'p' }), analysed(series, { chart: 'pPrime' })];
    const dispersion = narrow.phases[0]?.dispersion ?? 0;
    expect(dispersion).toBeGreaterThan(1.2);
    const width = ({ ucl, cl }: { ucl: number | null; cl: number | null }) => (ucl ?? 0) - (cl ?? 0);
    expect(width(wide.points[0] ?? { ucl: 0, cl: 0 })).toBeCloseTo(
      dispersion * width(narrow.points[0] ?? { ucl: 0, cl: 0 }),
      10,
    );
    expect(narrow.warnings.map(({ code }) => code)).toContain('overDispersed');
    expect(wide.warnings.map(({ code }) => code)).not.toContain('overDispersed');
  });

  it('gives a rate per so many, with limits per so many too', () => {
    const points = Array.from({ length: 14 }, (_, at) => {
      return { id: `${at}`, start: monthDay(at), numerator: 9 + (at % 3), denominator: 5000 };
    });
    const perOne = analysed({ measure: makeMeasure({ kind: 'rate' }), points }, { chart: 'u' }).points[0];
    const perThousand = analysed({ measure: makeMeasure({ kind: 'rate', per: 1000 }), points }, { chart: 'u' })
      .points[0];
    expect(perThousand?.ucl).toBeCloseTo((perOne?.ucl ?? 0) * 1000, 10);
  });

  it('draws the median of cases between events, and limits from their mean', () => {
    const analysis = analysed(makeSeries([0, 3, 0, 7, 1], { kind: 'gap' }), { chart: 'g', showTrialLimits: true });
    expect(analysis.chart.centreName).toBe('median');
    expect(analysis.points[0]).toMatchObject({
      cl: 1,
      lcl: 0,
      ucl: expect.closeTo(2.2 + 3 * Math.sqrt(2.2 * 3.2), 10),
    });
  });

  it('says up to which point a line rests on points, so that the rest can be dashed', () => {
    const { phases } = analysed(makeSeries([1, 2, 3, 4, 5, 6], { baselineEnd: monthDay(3) }));
    expect(phases[0]).toMatchObject({ nBaseline: 4, baselineEnd: 3, end: 5 });
  });
});
