import { describe, expect, it } from '@jest/globals';
import { analyse } from '../analyse.js';
import { leftUnread } from './left-unread.js';

const month = (at: number) => `2025-${String(at + 1).padStart(2, '0')}-01`;

function chartOf(values: readonly (number | null)[]) {
  const points = values.map((value, at) => ({ id: `p${at}`, start: month(at), value }));
  const analysis = analyse(
    { measure: { unit: 'visits', kind: 'count', direction: 'increase', role: 'outcome' }, points },
    { chart: 'run' },
  );
  if (analysis.kind === 'refused') throw new Error('These points make a chart.');
  return analysis;
}

describe('leaving a chart unread', () => {
  it('marks nothing while there are too few points, and keeps every figure', () => {
    const few = chartOf([1, 2, 3, 4, null, 5, 6, 7]);
    expect(few.signals).not.toEqual([]);
    const unread = leftUnread(few);
    expect(unread).toMatchObject({ signals: [], icons: null, difference: few.difference, warnings: few.warnings });
    expect(unread.points.every(({ flags }) => flags.length === 0)).toBe(true);
    expect(unread.points.map(({ plotted, cl }) => [plotted, cl])).toEqual(
      few.points.map(({ plotted, cl }) => [plotted, cl]),
    );
    expect(unread.points.map(({ pointType }) => pointType)).toEqual(
      few.points.map(({ pointType }) => (pointType === 'missing' ? 'missing' : 'common')),
    );
  });

  it('leaves a chart of enough points as it is', () => {
    const enough = chartOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(leftUnread(enough)).toBe(enough);
  });
});
