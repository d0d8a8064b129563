import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { analysed } from '../testing/analysed.js';
import { makeMeasure, monthDay } from '../testing/make-series.js';
import { anySeries } from '../testing/random-series.js';
import {
  analyse,
  rulesets,
  type Analysis,
  type ChartName,
  type Measure,
  type PointType,
  type Series,
} from './index.js';

const LINES = ['plotted', 'cl', 'ucl', 'lcl', 'ucl2', 'lcl2'] as const;

/** Whole numbers, so that moving and growing them is exact. */
const groups = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }), {
  ...{ minLength: 3, maxLength: 40, size: 'max' as const },
});
const ruleset = fc.constantFrom(...rulesets);

const isGrouped = (chart: ChartName): boolean => chart === 'xbar' || chart === 's';

function seriesOf(
  chart: ChartName,
  figures: readonly (readonly number[])[],
  change: (figure: number) => number,
): Series {
  const measure = makeMeasure({ kind: chart === 't' ? 'gap' : 'value' });
  const points = figures.map((group, at) => {
    const base = { id: `${at}`, start: monthDay(at) };
    return isGrouped(chart) ? { ...base, subgroup: group.map(change) } : { ...base, value: change(group[0] ?? 1) };
  });
  return { measure, points };
}

function expectChanged(found: Analysis, before: Analysis, change: (line: number) => number): void {
  found.points.forEach((point, at) => {
    for (const line of LINES) {
      const [given, was] = [point[line], before.points[at]?.[line] ?? null];
      if (given === null || was === null) expect(given).toBe(was);
      else expect(given).toBeCloseTo(change(was), 5);
    }
  });
  expect(found.signals).toEqual(before.signals);
}

describe('reading a series', () => {
  it.each([
    ['run', 1],
    ['xmr', 1],
    ['xbar', 1],
    ['mr', 0],
    ['s', 0],
  ] as const)('on the chart %s moves its lines as every figure moves, times %i, and finds the same', (chart, share) => {
    fc.assert(
      fc.property(groups, ruleset, fc.integer({ min: -99, max: 99 }), (figures, rules, by) => {
        const options = { chart, ruleset: rules, showTrialLimits: true };
        const before = analysed(
          seriesOf(chart, figures, (figure) => figure),
          options,
        );
        const moved = analysed(
          seriesOf(chart, figures, (figure) => figure + by),
          options,
        );
        expectChanged(moved, before, (line) => line + by * share);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['run', 'xmr', 'xbar', 'mr', 's', 't'] as const)(
    'on the chart %s grows its lines as every figure grows',
    (chart) => {
      fc.assert(
        fc.property(groups, ruleset, fc.integer({ min: 2, max: 40 }), (figures, rules, by) => {
          const options = { chart, ruleset: rules, showTrialLimits: true };
          const before = analysed(
            seriesOf(chart, figures, (figure) => figure),
            options,
          );
          const grown = analysed(
            seriesOf(chart, figures, (figure) => figure * by),
            options,
          );
          expectChanged(grown, before, (line) => line * by);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('calls bad what was good, and good what was bad, when the other way is the better one', () => {
    const turned: Partial<Record<string, string>> = {
      ...{ improvement: 'concern', concern: 'improvement', better: 'worse', worse: 'better' },
      ...{ improvementHigh: 'concernHigh', improvementLow: 'concernLow' },
      ...{ concernHigh: 'improvementHigh', concernLow: 'improvementLow' },
    };
    const turn = (word: string | null | undefined): string | null => (word && (turned[word] ?? word)) ?? null;
    const towards = (series: Series, direction: Measure['direction']): Series => {
      return { ...series, measure: { ...series.measure, direction } };
    };
    fc.assert(
      fc.property(anySeries, ({ series, options }) => {
        const up = analyse(towards(series, 'increase'), options);
        const down = analyse(towards(series, 'decrease'), options);
        if (up.kind === 'refused' || down.kind === 'refused') return;
        const typesOf = ({ points }: Analysis): readonly PointType[] => points.map(({ pointType }) => pointType);
        expect(typesOf(down)).toEqual(typesOf(up).map(turn));
        expect(down.difference.level).toBe(up.difference.level);
        expect(down.difference.direction).toBe(turn(up.difference.direction));
        const isMixed = up.points.some(({ pointType }) => pointType === 'mixed');
        if (!isMixed) expect(down.icons?.variation?.name ?? null).toBe(turn(up.icons?.variation?.name));
      }),
      { numRuns: 400 },
    );
  });

  it('never changes a frozen line when points are added after it', () => {
    fc.assert(
      fc.property(anySeries, fc.nat({ max: 44 }), ({ series, options }, count) => {
        const shorter = { ...series, points: series.points.slice(0, count + 1), phases: [] };
        const frozen = { ...series.measure, baselineEnd: shorter.points.at(-1)?.start ?? '2020-01-01' };
        const before = analyse({ ...shorter, measure: frozen }, options);
        const after = analyse({ ...series, phases: [], measure: frozen }, options);
        if (before.kind === 'refused' || after.kind === 'refused') return;
        expect(after.phases[0]?.cl).toBe(before.phases[0]?.cl);
        expect(after.phases[0]?.nBaseline).toBe(before.phases[0]?.nBaseline);
        const linesOf = ({ points }: Analysis) => points.slice(0, count + 1).map(({ ucl, lcl }) => [ucl, lcl]);
        expect(linesOf(after)).toEqual(linesOf(before));
      }),
      { numRuns: 400 },
    );
  });
});
