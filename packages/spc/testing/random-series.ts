import * as fc from 'fast-check';
import {
  charts,
  rulesets,
  type AnalysisOptions,
  type ChartName,
  type Measure,
  type Point,
  type Series,
} from '../src/index.js';
import { dayOfNumber } from '../src/input/calendar-day.js';

const kindOf: Partial<Record<ChartName, Measure['kind']>> = {
  ...{ p: 'proportion', pPrime: 'proportion', u: 'rate', uPrime: 'rate', c: 'count', g: 'gap', t: 'gap' },
};

/** A figure of a tidy size, one that ties with others, or one at the edge of what can be computed with. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9, max: 9 }) },
  { weight: 3, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e15, -1e15, 1e-300, 5e-324, 0.1 + 0.2) },
);
const size = fc.oneof(fc.nat({ max: 30 }), fc.constantFrom(0, 1, 1e15, 5e-324, 0.5));
const share = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));

function figuresFor(chart: ChartName): fc.Arbitrary<object> {
  const count = fc.oneof(fc.nat({ max: 9 }), fc.constantFrom(0, 0, 1e15, 1e6));
  if (chart === 'c' || chart === 'g') return fc.record({ value: fc.option(count) });
  if (chart === 't')
    return fc.record({ value: fc.option(fc.oneof(count, fc.double({ min: 0, max: 1e4, noNaN: true }))) });
  if (chart === 'xbar' || chart === 's') return fc.record({ subgroup: fc.array(fc.option(figure), { maxLength: 6 }) });
  if (kindOf[chart] === undefined) return fc.record({ value: fc.option(figure) });
  return fc.record({ whole: fc.option(size), share }).map(({ whole, share: part }) => {
    return { numerator: whole === null ? null : whole * part, denominator: whole };
  });
}

const decided = { reason: 'a new way', decidedBy: 'the group', decidedAt: '2026-01-01' };

function seriesFor(chart: ChartName): fc.Arbitrary<Series> {
  return fc
    .record({
      figures: fc.array(fc.tuple(figuresFor(chart), fc.boolean(), fc.boolean()), { maxLength: 45, size: 'max' }),
      breaks: fc.uniqueArray(fc.nat({ max: 44 }), { maxLength: 3, size: 'max' }),
      direction: fc.constantFrom('increase' as const, 'decrease' as const, 'neutral' as const),
      role: fc.constantFrom('outcome' as const, 'process' as const, 'balancing' as const),
      target: fc.option(figure, { nil: undefined }),
      frozen: fc.option(fc.nat({ max: 44 }), { nil: undefined }),
      per: fc.constantFrom(1, 1000, 1e9),
    })
    .map(({ figures, breaks, direction, role, target, frozen, per }) => ({
      measure: {
        ...{ unit: 'days', kind: kindOf[chart] ?? 'value', per, direction, role },
        ...(target === undefined ? {} : { target: [{ from: dayOfNumber(0), value: target }] }),
        ...(frozen === undefined ? {} : { baselineEnd: dayOfNumber(frozen) }),
      },
      points: figures.map(([given, odd, provisional], at) => {
        const left = odd && provisional ? { excluded: 'a counting error' } : {};
        return { id: `point ${at}`, start: dayOfNumber(at), provisional, ...given, ...left } as Point; // one of the three kinds
      }),
      phases: breaks
        .filter((at) => at < figures.length)
        .map((at) => ({ start: dayOfNumber(at), label: `From ${at}`, ...decided })),
      events: breaks.map((at) => {
        return { date: dayOfNumber(at), kind: 'actionStarted' as const, title: 'A new form', actionId: `${at}` };
      }),
      openGap: { since: dayOfNumber(44), asAt: dayOfNumber(400) },
    }));
}

/** Any series the engine takes, with ties, gaps, zeros and extremes, on every chart and under every ruleset. */
export const anySeries: fc.Arbitrary<{ readonly series: Series; readonly options: AnalysisOptions }> = fc
  .record({
    chart: fc.constantFrom(...charts.map(({ name }) => name)),
    ruleset: fc.constantFrom(...rulesets),
    showTrialLimits: fc.boolean(),
    screenMovingRanges: fc.boolean(),
    icons: fc.boolean(),
    isMasked: fc.boolean(),
  })
  .chain(({ isMasked, ...options }) => {
    const disclosure = { below: 5, isMasked };
    return seriesFor(options.chart).map((series) => ({ series, options: { ...options, disclosure } }));
  });
