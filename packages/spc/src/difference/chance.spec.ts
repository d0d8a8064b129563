import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeSeries } from '../../testing/make-series.js';
import type { ChartName, Signal } from '../index.js';
import { chanceOf } from './chance.js';
import { findChart } from '../input/chart.js';

/** Quiet series that are the same on every run, so that this test can fail only when the engine changes. */
function quietSeries(length: number, count: number): readonly (readonly number[])[] {
  let state = 20_260_301;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({ length: count }, () => Array.from({ length }, normal));
}

const isAnhoej = ({ rule }: Signal): boolean => rule === 'anhoejRun' || rule === 'anhoejCrossings';

function shareOf(length: number, chart: ChartName, counts: (signal: Signal) => boolean): number {
  const all = quietSeries(length, 1500);
  const signalling = all.filter((values) =>
    analysed(makeSeries(values), { chart, showTrialLimits: true }).signals.some(counts),
  );
  return signalling.length / all.length;
}

describe('the share of quiet charts that give a signal', () => {
  it.each([
    ['hints on a run chart', 'run', 24, (signal: Signal) => !isAnhoej(signal), 0.36],
    ['hints on a run chart', 'run', 36, (signal: Signal) => !isAnhoej(signal), 0.55],
    ['signs of a lasting change', 'run', 24, isAnhoej, 0.03],
    ['signs of a lasting change', 'run', 60, isAnhoej, 0.04],
    ['signs of a lasting change', 'xmr', 24, isAnhoej, 0.03],
    ['hints on an individuals chart', 'xmr', 24, (signal: Signal) => !isAnhoej(signal), 0.19],
    ['single points outside', 'xmr', 36, (signal: Signal) => signal.rule === 'outsideLimits', 0.13],
  ] as const)('is as said, for %s (%s, %i points)', (...[, chart, length, counts, said]) => {
    expect(Math.abs(shareOf(length, chart, counts) - said)).toBeLessThan(0.03);
  });
});

describe('calling a change sustained when nothing changed', () => {
  it.each(['run', 'xmr'] as const)('happens on at most 1 chart in 20 of 24 points (%s)', (chart) => {
    const all = quietSeries(24, 3000);
    const sustained = all.filter((values) => analysed(makeSeries(values), { chart }).difference.level === 'sustained');
    expect(sustained.length / all.length).toBeLessThanOrEqual(0.05);
  });
});

describe('saying how often chance would look like this', () => {
  const sentenceFor = (points: number, nBaseline: number): string | undefined => {
    const chart = findChart('run');
    return chart && chanceOf('hint', { chart, ruleset: 'scotland', points, nBaseline })?.sentence;
  };

  it('uses round words, and "charts in 10" when chance does it often', () => {
    expect(sentenceFor(24, 24)).toBe('With 24 points, about 1 chart in 3 shows a hint like this by chance.');
    expect(sentenceFor(36, 36)).toBe('With 36 points, about 6 charts in 10 show a hint like this by chance.');
  });

  it('promises no more than was measured beyond the longest series', () => {
    expect(sentenceFor(90, 90)).toContain('at least about 8 charts in 10');
  });

  it('is no rosier for a line that rests on part of the points', () => {
    expect(sentenceFor(24, 12)).toContain('at least about 5 charts in 10');
  });
});
