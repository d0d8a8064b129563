import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { analysed } from '../testing/analysed.js';
import { makeMeasure, monthDay } from '../testing/make-series.js';
import type { Analysis, DrawnChart, Phase, Series } from './index.js';
import { anhoejLimits } from './rules/anhoej.js';

type Line = readonly (number | null)[] | null;

interface GoldenCase {
  readonly id: string;
  readonly chart: DrawnChart;
  readonly source: string;
  readonly input: {
    readonly values: readonly (number | null)[];
    readonly denominators?: readonly (number | null)[];
    /** How many of each phase's first points its line rests on. */
    readonly freeze?: number;
    /** Positions at which a new phase starts. */
    readonly parts?: readonly number[];
    readonly exclude?: readonly number[];
    readonly screenMovingRanges?: boolean;
  };
  readonly expected: {
    readonly plotted: Line;
    readonly cl: Line;
    readonly ucl: Line;
    readonly lcl: Line;
    readonly ucl2: Line;
    readonly lcl2: Line;
    readonly phases: readonly Readonly<Record<string, number | boolean | null>>[];
    readonly sigmaSignals: readonly number[];
    readonly rules: Readonly<Record<string, readonly number[]>>;
    readonly toleranceAbs: number;
  };
}

const folder = new URL('../golden/', import.meta.url);
// The files are ours and have these shapes.
const readGolden = <Shape>(name: string): Shape => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Shape;
const cases = readdirSync(folder)
  .filter((name) => /^(run|i|p)-/.test(name))
  .map((name) => readGolden<GoldenCase>(name));

function toSeries({ input }: GoldenCase): Series {
  const { values, denominators, freeze, parts = [], exclude = [] } = input;
  const baseline = (start: number) => (freeze === undefined ? {} : { baselineEnd: monthDay(start + freeze - 1) });
  const points = values.map((value, at) => {
    const base = {
      id: `${at}`,
      start: monthDay(at),
      ...(exclude.includes(at) ? { excluded: 'as the reference' } : {}),
    };
    if (denominators === undefined) return { ...base, value };
    return { ...base, numerator: value, denominator: denominators[at] ?? null };
  });
  const phases = parts.map((start): Phase => {
    const decided = { reason: 'as the reference', decidedBy: 'nobody', decidedAt: '2026-01-01' };
    return { start: monthDay(start), label: `From ${start}`, ...baseline(start), ...decided };
  });
  const kind = denominators === undefined ? 'value' : 'proportion';
  return { measure: makeMeasure({ kind, ...baseline(0) }), points, phases };
}

const analyseCase = (golden: GoldenCase): Analysis =>
  analysed(toSeries(golden), {
    chart: golden.chart,
    screenMovingRanges: golden.input.screenMovingRanges ?? true,
    showTrialLimits: true,
  });

function expectClose(actual: Line, expected: Line, tolerance: number): void {
  expected?.forEach((value, at) => {
    const found = actual?.[at] ?? null;
    if (value === null) expect(found).toBeNull();
    else expect(Math.abs((found ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
  });
  if (expected === null) expect(actual?.every((value) => value === null)).toBe(true);
}

describe.each(cases.map((golden) => [golden.id, golden] as const))('reading the reference series %s', (_, golden) => {
  const analysis = analyseCase(golden);
  const { expected } = golden;

  it.each(['plotted', 'cl', 'ucl', 'lcl', 'ucl2', 'lcl2'] as const)('draws the same %s', (line) => {
    expectClose(
      analysis.points.map((point) => point[line]),
      expected[line],
      expected.toleranceAbs,
    );
  });

  it('counts the same runs and crossings in each phase', () => {
    const found = analysis.phases.map(({ start, end, cl, anhoej }) => ({ start, end, cl, ...anhoej }));
    const wanted = expected.phases.map((phase) => ({ ...phase, cl: expect.any(Number) }));
    expect(found).toEqual(wanted);
  });

  it('finds the same points outside the limits', () => {
    const outside = analysis.points.flatMap(({ flags }, at) => (flags.includes('outsideLimits') ? [at] : []));
    expect(outside).toEqual(expected.sigmaSignals);
  });

  it.each(Object.entries(expected.rules))('finds the same %s', (rule, positions) => {
    const found = analysis.signals.filter((signal) => signal.rule === rule).flatMap((signal) => signal.points);
    expect([...new Set(found)].toSorted((one, other) => one - other)).toEqual(positions);
  });
});

describe('the limits of Anhøj’s rules', () => {
  const { rows } = readGolden<{ rows: readonly { n: number; longestRunMax: number; crossingsMin: number }[] }>(
    'anhoej-limits.json',
  );

  it('agree with R from 1 point to several hundred', () => {
    expect(rows.map(({ n }) => ({ n, ...anhoejLimits(n) }))).toEqual(rows);
  });

  it('are found for more points than a power of one half can count', () => {
    // The normal approximation: (n − 1) ÷ 2 − 1.645 √(n − 1) ÷ 2, which is exact enough at this size.
    expect(Math.abs(anhoejLimits(10_000).crossingsMin - (9_999 / 2 - (1.645 * Math.sqrt(9_999)) / 2))).toBeLessThan(2);
  });
});
