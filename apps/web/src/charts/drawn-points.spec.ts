import { describe, expect, it } from '@jest/globals';
import type { ChartPoint } from '@followthrough/domain';
import { drawnPoints, timeMarks } from './drawn-points';

const point = (on: string, rules: string[] = []): ChartPoint => ({
  on,
  value: 5,
  numerator: null,
  denominator: null,
  centre: 4,
  upper: null,
  lower: null,
  ...{
    target: null,
    excluded: null,
    provisional: false,
    marked: null,
    phase: 0,
    beyondBaseline: false,
    few: false,
    words: on,
  },
  rules,
});

describe('placing readings in time', () => {
  it('leaves a gap on the chart as wide as the gap in the calendar', () => {
    const [first, second, third] = drawnPoints([point('2026-01-01'), point('2026-02-01'), point('2026-04-01')]);
    const days = (from = 0, to = 0) => (to - from) / 86_400_000;
    expect([days(first?.at, second?.at), days(second?.at, third?.at)]).toEqual([31, 59]);
  });

  it('flags the readings a rule picked out and no other', () => {
    const drawn = drawnPoints([point('2026-01-01'), point('2026-02-01', ['shift'])]);
    expect(drawn.map((one) => one.flagged)).toEqual([false, true]);
  });
});

describe('marking the time axis', () => {
  const marksOf = (...days: string[]) =>
    timeMarks(drawnPoints(days.map((day) => point(day)))).map((at) => new Date(at).toISOString().slice(0, 10));

  it('marks months of a short series, quarters of a year, half-years of a long one', () => {
    expect(marksOf('2026-01-15', '2026-04-02')).toEqual(['2026-02-01', '2026-03-01', '2026-04-01']);
    expect(marksOf('2025-05-31', '2026-05-31')).toEqual(['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01']);
    expect(marksOf('2023-12-31', '2026-02-28')).toEqual([
      '2024-01-01',
      '2024-07-01',
      '2025-01-01',
      '2025-07-01',
      '2026-01-01',
    ]);
  });

  it('has nothing to mark without readings', () => {
    expect(timeMarks([])).toEqual([]);
  });
});
