import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { analysed } from '../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries, monthDay } from '../testing/make-series.js';
import { analyse, chartTable, describeChart, type AnalysisOptions, type Series } from './index.js';

const chart = fc.constantFrom('run' as const, 'xmr' as const);
const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 60 });
const LINES = ['cl', 'ucl', 'lcl', 'ucl2', 'lcl2'] as const;

const linesOf = (series: Series, options: AnalysisOptions) =>
  analysed(series, { ...options, showTrialLimits: true }).points.map((point) => LINES.map((line) => point[line]));

function expectLines(actual: ReturnType<typeof linesOf>, expected: readonly (readonly (number | null)[])[]): void {
  actual.forEach((lines, at) =>
    lines.forEach((line, which) => {
      const wanted = expected[at]?.[which] ?? null;
      if (line === null || wanted === null) expect(line).toBe(wanted);
      else expect(line).toBeCloseTo(wanted, 6);
    }),
  );
}

describe('the lines of a chart', () => {
  it('move up by as much as every reading does', () => {
    fc.assert(
      fc.property(values, chart, fc.integer({ min: -1000, max: 1000 }), (sample, name, shift) => {
        const moved = linesOf(makeSeries(sample.map((value) => value + shift)), { chart: name });
        const expected = linesOf(makeSeries(sample), { chart: name });
        expectLines(
          moved,
          expected.map((lines) => lines.map((line) => (line === null ? null : line + shift))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('grow as every reading does', () => {
    fc.assert(
      fc.property(values, chart, fc.integer({ min: 2, max: 50 }), (sample, name, factor) => {
        const grown = linesOf(makeSeries(sample.map((value) => value * factor)), { chart: name });
        const expected = linesOf(makeSeries(sample), { chart: name });
        expectLines(
          grown,
          expected.map((lines) => lines.map((line) => (line === null ? null : line * factor))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('do not move for a point that was left out', () => {
    fc.assert(
      fc.property(values, chart, fc.nat(), fc.integer(), (sample, name, place, odd) => {
        const at = place % (sample.length + 1);
        const longer = makePoints([...sample.slice(0, at), odd, ...sample.slice(at)]);
        const points = longer.map((point, index) =>
          index === at ? { ...point, excluded: 'a counting error' } : point,
        );
        const without = linesOf({ measure: makeMeasure(), points }, { chart: name }).toSpliced(at, 1);
        expectLines(without, linesOf(makeSeries(sample), { chart: name }));
      }),
      { numRuns: 60 },
    );
  });

  it('leave out limits that rest on fewer than 13 points, unless trial limits are asked for', () => {
    const series = makeSeries([4, 6, 5, 7, 4, 6, 5, 7, 4, 6, 5, 7]);
    expect(analysed(series, { chart: 'xmr' }).points[0]?.ucl).toBeNull();
    expect(analysed(series, { chart: 'xmr', showTrialLimits: true }).points[0]?.ucl).toBeGreaterThan(7);
  });

  it('have no limits when nothing varies, and do not call a month of 100% unusual', () => {
    const points = Array.from({ length: 15 }, (_, at) => {
      return { id: `${at}`, start: monthDay(at), numerator: 8 + at, denominator: 8 + at };
    });
    const analysis = analysed({ measure: makeMeasure({ kind: 'proportion' }), points }, { chart: 'p' });
    expect(analysis.points.every((point) => point.cl === 1 && point.ucl === null && point.lcl === null)).toBe(true);
    expect(analysis.signals).toEqual([]);
    expect(analysis.warnings.map((warning) => warning.code)).toContain('noVariation');
  });

  it('do not draw a share of nothing, and go on without it', () => {
    const points = [3, 4, 0, 5].map((denominator, at) => ({
      id: `${at}`,
      start: monthDay(at),
      numerator: 0,
      denominator,
    }));
    const analysis = analysed(
      { measure: makeMeasure({ kind: 'proportion' }), points },
      { chart: 'p', showTrialLimits: true },
    );
    expect(analysis.points.map((point) => point.plotted)).toEqual([0, 0, null, 0]);
    expect(analysis.warnings.map((warning) => warning.code)).toContain('zeroDenominator');
  });

  it('treat a reading that differs from the line only by rounding as lying on it', () => {
    const sums = [0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.3];
    expect(analysed(makeSeries(sums)).phases[0]?.anhoej.usefulPoints).toBe(0);
  });
});

describe('analysing any figures at all', () => {
  const figure = fc.oneof(
    fc.constant(null),
    fc.double(),
    fc.integer(),
    fc.constantFrom(0, 1e15, -1e15, 1e-300, 5e-324),
  );
  const start = fc.oneof(
    fc.nat({ max: 200 }).map(monthDay),
    fc.constantFrom('2024-02-30', '', '2024-1-1', '0001-01-01'),
  );
  const point = fc.oneof(
    fc.record({ id: fc.string(), start, value: figure }),
    fc.record({ id: fc.string(), start, numerator: figure, denominator: figure, excluded: fc.string() }),
    fc.record({ id: fc.string(), start, subgroup: fc.array(fc.double(), { maxLength: 3 }) }),
  );
  const tidy = fc
    .array(
      fc.record({
        whole: fc.oneof(fc.constantFrom(null, 0, 1e15, 5e-324), fc.nat({ max: 400 })),
        share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        excluded: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    .map((given) =>
      given.map(({ whole, share, excluded }, at) => {
        const base = { id: `${at}`, start: monthDay(at), ...(excluded ? { excluded: 'a reason' } : {}) };
        return { ...base, numerator: whole === null ? null : whole * share, denominator: whole };
      }),
    );
  const plain = fc
    .array(fc.oneof(fc.constantFrom(null, 1e15, -1e15, 5e-324, -0), fc.double({ min: -1e15, max: 1e15, noNaN: true })))
    .map((figures) => makePoints(figures));
  const measure = fc.record({
    unit: fc.constantFrom('', '%', 'days'),
    kind: fc.constantFrom('proportion' as const, 'rate' as const, 'value' as const),
    direction: fc.constantFrom('increase' as const, 'decrease' as const, 'neutral' as const),
    role: fc.constant('outcome' as const),
    cadence: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
  });
  const options = fc.record({
    chart: fc.constantFrom('run' as const, 'xmr' as const, 'p' as const, 't' as const),
    ruleset: fc.constantFrom('scotland' as const, 'anhoej' as const, 'mdc6' as const),
    showTrialLimits: fc.boolean(),
  });

  function numbersIn(value: unknown): readonly number[] {
    if (typeof value === 'number') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
  }

  it('never throws, and never answers with a number that is not finite', () => {
    fc.assert(
      fc.property(
        measure,
        fc.oneof(fc.array(point, { maxLength: 30 }), tidy, plain),
        options,
        (ofMeasure, points, asked) => {
          const result = analyse({ measure: ofMeasure, points }, asked);
          if (result.kind === 'refused') expect(result.errors.length).toBeGreaterThan(0);
          else {
            expect(numbersIn({ ...result, chartTable: chartTable(result) }).every(Number.isFinite)).toBe(true);
            expect(describeChart(result)).not.toMatch(/NaN|Infinity|undefined|null/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same answer to the byte when asked again', () => {
    fc.assert(
      fc.property(measure, tidy, options, (ofMeasure, points, asked) => {
        const once = JSON.stringify(analyse({ measure: ofMeasure, points }, asked));
        expect(JSON.stringify(analyse({ measure: ofMeasure, points }, asked))).toBe(once);
      }),
      { numRuns: 50 },
    );
  });

  it('never says that anything was proved or brought about', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        steps,
        options,
        fc.constantFrom('increase' as const, 'decrease' as const, 'neutral' as const),
        (sample, asked, direction) => {
          const result = analyse(
            makeSeries(
              sample.flatMap((value) => [value, value + 1, value]),
              { direction },
            ),
            asked,
          );
          const words = result.kind === 'refused' ? JSON.stringify(result.errors) : describeChart(result);
          expect(words).not.toMatch(/proved|caused|due to|because of|significant|guaranteed/i);
        },
      ),
      { numRuns: 200 },
    );
  });
});
