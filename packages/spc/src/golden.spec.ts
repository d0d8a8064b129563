import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runCases, type CaseResult } from './index.js';
import { anhoejLimits } from './rules/anhoej.js';

interface GoldenCase {
  readonly id: string;
  readonly chart: string;
  readonly source: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: CaseResult & { readonly toleranceAbs: number };
}

const LIMITS = 'anhoej-limits.json';
const folder = new URL('../golden/', import.meta.url);
// The files are ours and have these shapes.
const readGolden = <Shape>(name: string): Shape => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Shape;
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== LIMITS)
  .map((name) => readGolden<GoldenCase>(name));

function expectSame(found: unknown, wanted: unknown, tolerance: number): void {
  if (typeof found === 'number' && typeof wanted === 'number') {
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(tolerance);
  } else if (typeof found === 'object' && typeof wanted === 'object' && found !== null && wanted !== null) {
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(wanted).toSorted());
    for (const [key, value] of Object.entries(wanted)) expectSame(Reflect.get(found, key), value, tolerance);
  } else expect(found).toEqual(wanted);
}

describe('reading reference series', () => {
  it('covers every chart and every ruleset', () => {
    expect(cases).toHaveLength(64);
    expect(new Set(cases.map(({ chart }) => chart)).size).toBe(12);
  });
});

describe.each(cases.map((golden) => [golden.id, golden] as const))('reading the reference series %s', (id, golden) => {
  const { toleranceAbs, ...expected } = golden.expected;
  const [answered] = runCases([golden]) ?? [];
  const result = answered !== undefined && 'result' in answered ? answered.result : {};

  it('gives what was asked for and nothing else', () => {
    expect(answered).toMatchObject({ id });
    expect(Object.keys(result).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.entries(expected))('agrees on %s', (key, value) => {
    expectSame(result[key], value, toleranceAbs);
  });
});

describe('the limits of Anhøj’s rules', () => {
  const { rows } = readGolden<{ rows: readonly { n: number; longestRunMax: number; crossingsMin: number }[] }>(LIMITS);

  it('agree with R from 1 point to several hundred', () => {
    expect(rows.map(({ n }) => ({ n, ...anhoejLimits(n) }))).toEqual(rows);
  });

  it('are found for more points than a power of one half can count', () => {
    // The normal approximation: (n − 1) ÷ 2 − 1.645 √(n − 1) ÷ 2, which is exact enough at this size.
    expect(Math.abs(anhoejLimits(10_000).crossingsMin - (9_999 / 2 - (1.645 * Math.sqrt(9_999)) / 2))).toBeLessThan(2);
  });
});
