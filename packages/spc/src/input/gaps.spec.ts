import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure } from '../../testing/make-series.js';
import { gapsBetween, type Measure } from '../index.js';

const startsOf = (starts: readonly string[], cadence: Measure['cadence'] & string): readonly string[] => {
  const points = starts.map((start, at) => ({ id: `${at}`, start, value: at }));
  return analysed({ measure: makeMeasure({ cadence }), points }).points.map((point) => point.start);
};

describe('a period without a figure', () => {
  it('becomes a missing point, month by month', () => {
    expect(startsOf(['2023-11-15', '2024-02-01'], 'month')).toEqual([
      '2023-11-15',
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
    ]);
  });

  it('becomes a missing point, quarter by quarter', () => {
    expect(startsOf(['2024-01-01', '2024-12-31'], 'quarter')).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
      '2024-12-31',
    ]);
  });

  it('becomes a missing point, week by week, but not when a week was dated by another day', () => {
    expect(startsOf(['2024-02-19', '2024-03-04'], 'week')).toEqual(['2024-02-19', '2024-02-26', '2024-03-04']);
    expect(startsOf(['2024-02-19', '2024-02-29'], 'week')).toHaveLength(2);
  });

  it('is not made up for a date mistyped by centuries', () => {
    expect(startsOf(['1024-01-01', '2024-01-01'], 'month')).toHaveLength(2);
  });

  it('breaks the moving range on both sides', () => {
    const points = [10, 12, 50, 52].map((value, at) => ({
      id: `${at}`,
      start: `2024-0${at < 2 ? at + 1 : at + 2}-01`,
      value,
    }));
    const limits = { chart: 'xmr', showTrialLimits: true } as const;
    const broken = analysed({ measure: makeMeasure({ cadence: 'month' }), points }, limits).phases[0]?.sigma;
    expect(broken).toBeCloseTo(2 / 1.128, 10);
  });
});

describe('turning the dates of events into gaps', () => {
  it('gives one gap fewer than there are events, and the days since the last', () => {
    expect(gapsBetween(['2024-03-01', '2024-01-31', '2024-02-29'], '2024-03-11')).toEqual({
      kind: 'gaps',
      gaps: [
        { start: '2024-01-31', end: '2024-02-29', days: 29 },
        { start: '2024-02-29', end: '2024-03-01', days: 1 },
      ],
      openGapDays: 10,
    });
  });

  it('has no gaps and no open gap without events', () => {
    expect(gapsBetween([], '2024-03-11')).toEqual({ kind: 'gaps', gaps: [], openGapDays: null });
  });

  it('is refused for a day that does not exist and for an event after the day asked about', () => {
    expect(gapsBetween(['2024-02-30'], '2024-03-11')).toMatchObject({ kind: 'refused', reason: 'date-invalid' });
    expect(gapsBetween(['2024-03-12'], '2024-03-11')).toMatchObject({ kind: 'refused', reason: 'after-as-at' });
  });
});
