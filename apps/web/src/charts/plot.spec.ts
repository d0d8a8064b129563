import { describe, expect, it } from '@jest/globals';
import type { LinePoint } from './drawn-points';
import { crossesPath, diamondsPath, dotsPath } from './mark-paths';
import { readingPath, stretches } from './paths';
import { plotFor, type Frame } from './plot';
import { smallPoints } from './small-points';

const frame: Frame = { width: 340, height: 132, left: 42, right: 14, top: 10, bottom: 20 };
const day = 86_400_000;

const point = (place: number, value: number | null, changed: Partial<LinePoint> = {}): LinePoint => ({
  ...{ on: `day ${place}`, at: place * day, value, centre: null, upper: null, lower: null, target: null },
  ...{ phase: 0, beyondBaseline: false, excluded: false },
  ...changed,
});
const series = (values: readonly (number | null)[]) => values.map((value, place) => point(place, value));
const figuresIn = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([figure]) => Number(figure));

describe('placing readings on a drawing', () => {
  it.each([
    ['from far below to far above', [-1e9, 0, 1e9]],
    ['close together and far from 0', [999_999_998, 999_999_999]],
    ['below 0 alone', [-7, -3.5]],
    ['odd steps', [0.1, 0.2, 0.30000000000000004]],
  ])('keeps every reading within the frame: %s', (_, values) => {
    const points = series(values);
    const { xOf, yOf } = plotFor(points, frame, false);
    for (const { at, value } of points) {
      expect(xOf(at)).toBeGreaterThanOrEqual(frame.left - 0.01);
      expect(xOf(at)).toBeLessThanOrEqual(frame.width - frame.right + 0.01);
      expect(yOf(value ?? 0)).toBeGreaterThanOrEqual(frame.top - 0.01);
      expect(yOf(value ?? 0)).toBeLessThanOrEqual(frame.height - frame.bottom + 0.01);
    }
  });

  it.each([
    ['none at all', []],
    ['one reading', [5]],
    ['all equal', [7, 7, 7]],
    ['all nothing', [0, 0]],
    ['all missing', [null, null]],
    ['huge values', [1e9, 2e9]],
    ['tiny values', [1e-9, 3e-9]],
  ])('draws %s without a figure that is no number', (_, values) => {
    const points = series(values);
    const plot = plotFor(points, frame, false);
    expect(plot.marks.length).toBeGreaterThan(1);
    expect(readingPath(points, plot)).not.toMatch(/NaN|Infinity/);
    expect(plot.marks.every((mark) => Number.isFinite(plot.yOf(mark)))).toBe(true);
  });

  it('puts the only reading in the middle', () => {
    const { xOf } = plotFor(series([5]), frame, false);
    expect(xOf(0)).toBe(frame.left + (frame.width - frame.left - frame.right) / 2);
  });

  it('gives a percentage its whole scale, and anything else one that begins at 0 or below', () => {
    expect(plotFor(series([55, 60]), frame, true).marks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(plotFor(series([55, 60]), frame, false).marks[0]).toBe(0);
    expect(plotFor(series([-3, 4]), frame, false).marks[0]).toBeLessThanOrEqual(-3);
  });
});

describe('drawing lines', () => {
  const plotOf = (points: readonly LinePoint[]) => plotFor(points, frame, false);

  it('stops where a reading is missing, and passes by one that was left out', () => {
    const points = [point(0, 1), point(1, null), point(2, 2), point(3, 9, { excluded: true }), point(4, 3)];
    expect(readingPath(points, plotOf(points)).match(/[ML]/g)).toEqual(['M', 'M', 'L']);
  });

  it('draws a line apart for each phase, and dashed beyond the readings it rests on', () => {
    const points = [
      point(0, 1, { centre: 2 }),
      point(1, 1, { centre: 2, beyondBaseline: true }),
      point(2, 1, { centre: 3, phase: 1 }),
      point(3, 1, { centre: 3, phase: 1 }),
    ];
    const found = stretches(points, 'centre', plotOf(points));
    expect(found.map(({ dashed }) => dashed)).toEqual([false, true, false]);
    expect(figuresIn(found[2]?.d ?? '').length).toBe(5);
  });

  it('has nothing to draw of a part that no point has', () => {
    const points = series([1, 2]);
    expect(stretches(points, 'upper', plotOf(points))).toEqual([]);
  });
});

describe('drawing a small chart', () => {
  const parts = {
    ...{ on: ['2026-01-31', '2026-02-28', '2026-03-31'], value: [1, null, 3], centre: [2, 2, 4] },
    ...{ upper: [], lower: [], target: [], flagged: [2], excluded: [0], provisional: [], beyondBaseline: [1] },
    phases: [0, 2],
  };

  it('puts its points together from their parts', () => {
    expect(smallPoints(parts)).toMatchObject([
      { value: 1, centre: 2, upper: null, excluded: true, flagged: false, phase: 0 },
      { value: null, beyondBaseline: true, phase: 0 },
      { value: 3, flagged: true, phase: 1 },
    ]);
  });

  it('draws each reading once: a dot, a diamond where a rule picked it out, a cross where it was left out', () => {
    const points = smallPoints({ ...parts, value: [1, 2, 3] });
    const plot = plotFor(points, frame, false);
    const drawn = [dotsPath, diamondsPath, crossesPath].map((path) => path(points, plot).match(/M/g)?.length ?? 0);
    expect(drawn).toEqual([1, 1, 1]);
  });
});
