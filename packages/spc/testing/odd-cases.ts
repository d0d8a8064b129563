import * as fc from 'fast-check';
import type { Input } from './by-hand/figures.js';

/** A reference case. */
export interface OddCase {
  readonly chart: string;
  readonly input: Input;
}

const chartNames = ['run', 'i', 'mr', 'p', 'pp', 'c', 'u', 'up', 'g', 't', 'xbar', 's'];

const missing = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 9 });

// Few different figures make ties, with each other and with the line; fractions make none.
const whole = (max: number): fc.Arbitrary<number> =>
  fc.oneof(fc.nat({ max: 4 }), fc.nat({ max }), fc.constantFrom(0, 0, max));
const figure = fc.oneof(
  fc.integer({ min: -6, max: 6 }),
  fc.integer({ min: -400, max: 400 }).map((each) => each / 8),
);

function valueFor(chart: string): fc.Arbitrary<Input['values'][number]> {
  if (chart === 'xbar' || chart === 's') return fc.array(missing(figure), { maxLength: 6 });
  if (chart === 'c' || chart === 'g') return missing(whole(40));
  if (chart === 't')
    return missing(
      fc.oneof(
        whole(90),
        fc.nat({ max: 900 }).map((each) => each / 4),
      ),
    );
  return missing(chart === 'u' || chart === 'up' ? whole(60) : figure);
}

const sizes = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 800, max: 4000 }),
  fc.constantFrom(0, 10, 10, 10),
);

interface Pair {
  readonly value: Input['values'][number];
  readonly denominator: number | null;
}

function pairsFor(chart: string): fc.Arbitrary<Pair> {
  const isShare = chart === 'p' || chart === 'pp';
  return fc
    .record({ denominator: missing(sizes), value: valueFor(chart), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ denominator, value, share }) => {
      if (!isShare || value === null || denominator === null) return { denominator, value: isShare ? null : value };
      return { denominator, value: Math.round(share * denominator) };
    });
}

// Quiet series seldom make signals, so some have a step, a slope or a spike in them.
const shapes = fc.record({
  kind: fc.constantFrom('none', 'none', 'step', 'slope', 'spike'),
  from: fc.nat({ max: 30 }),
});

function shaped(value: Input['values'][number], at: number, { kind, from }: { kind: string; from: number }) {
  if (typeof value !== 'number' || at < from) return value;
  if (kind === 'step') return value + 9;
  if (kind === 'slope') return value + 5 * (at - from);
  return kind === 'spike' && at === from ? value + 70 : value;
}

const takesRatios = (chart: string): boolean => ['p', 'pp', 'u', 'up'].includes(chart);

const optionsFor = (places: fc.Arbitrary<number[]>) =>
  fc.record(
    {
      freeze: fc.integer({ min: 1, max: 40 }),
      parts: places,
      exclude: places,
      improvementDirection: fc.constantFrom('increase', 'decrease', 'neutral'),
      target: fc.oneof(figure, fc.constantFrom(0, 0.5, 1, 20)),
      screenMovingRanges: fc.boolean(),
    },
    { requiredKeys: [] },
  );

function inputFor(chart: string, length: number): fc.Arbitrary<Input> {
  const places = fc.uniqueArray(fc.nat({ max: Math.max(0, length - 1) }), { maxLength: Math.min(length, 2) });
  return fc
    .record({
      pairs: fc.array(pairsFor(chart), { minLength: length, maxLength: length }),
      options: optionsFor(places),
      withSizes: fc.boolean(),
      shape: shapes,
    })
    .map(({ pairs, options, withSizes, shape }): Input => {
      const values = pairs.map(({ value }, at) => (takesRatios(chart) ? value : shaped(value, at, shape)));
      const mayHaveSizes = chart === 'run' || chart === 'i' || chart === 'c';
      if (!takesRatios(chart) && !(withSizes && mayHaveSizes)) return { ...options, values };
      // A whole cannot lie below 0, and nor can what is a part of it.
      const parts = values.map((value) => (typeof value === 'number' ? Math.abs(value) : value));
      return { ...options, values: parts, denominators: pairs.map(({ denominator }) => denominator) };
    });
}

const ordinary = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 4, max: 60 }), fc.integer({ min: 20, max: 60 }));

/**
 * Cases on every chart: ties, gaps, zeros, phases, frozen lines, points left out, a step, a slope or a spike.
 *
 * @param lengths - How many points; from none to sixty when left out.
 */
export const oddCases = (lengths: fc.Arbitrary<number> = ordinary): fc.Arbitrary<OddCase> =>
  fc
    .tuple(fc.constantFrom(...chartNames), lengths)
    .chain(([chart, length]) => inputFor(chart, length).map((input) => ({ chart, input })));
