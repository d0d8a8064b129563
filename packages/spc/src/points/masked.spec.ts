import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makeSeries, monthDay } from '../../testing/make-series.js';
import { chartTable, describeChart, eventSeries, type AnalysisOptions } from '../index.js';

const counts = [7, 3, 9, 0, 8, 12, 4, 6, 5, 10, 7, 9, 11, 8];
const hidden: AnalysisOptions = { disclosure: { below: 5, isMasked: true } };
const warned: AnalysisOptions = { disclosure: { below: 5, isMasked: false } };
const series = makeSeries(counts, { kind: 'count', unit: '' });

describe('hiding small numbers', () => {
  it('warns of them before anything is shared, when asked to look', () => {
    expect(analysed(series).warnings.map(({ code }) => code)).not.toContain('smallNumbersDisclosure');
    const { warnings, points } = analysed(series, warned);
    expect(warnings.find(({ code }) => code === 'smallNumbersDisclosure')?.sentence).toBe(
      '2 points rest on a count under 5, which could tell who somebody is. Hide small numbers before sharing.',
    );
    expect(points.map(({ plotted }) => plotted)).toEqual(counts);
  });

  it('never puts 0 in their place, and leaves 0 and the line as they were', () => {
    const open = analysed(series);
    const masked = analysed(series, hidden);
    expect(masked.isMasked).toBe(true);
    expect(masked.points.map(({ plotted }) => plotted)).toEqual(
      counts.map((count) => (count === 3 || count === 4 ? null : count)),
    );
    expect(masked.points[1]).toMatchObject({ plotted: null, pointType: 'masked', cl: open.points[1]?.cl });
    expect(masked.difference).toEqual(open.difference);
  });

  it('says so in the table and the paragraph', () => {
    const masked = analysed(series, hidden);
    expect(chartTable(masked).rows[1]?.[1]).toBe('hidden');
    expect(describeChart(masked)).toContain(
      'Counts under 5 are hidden; the line, the limits and the rules still rest on them.',
    );
    expect(describeChart(masked)).not.toContain('missing');
  });

  it('hides a share when its part, or what is left of its whole, is small', () => {
    const parts = [30, 2, 37, 20];
    const points = parts.map((numerator, at) => ({ id: `${at}`, start: monthDay(at), numerator, denominator: 40 }));
    const { points: drawn } = analysed({ measure: makeMeasure({ kind: 'proportion' }), points }, hidden);
    expect(drawn.map(({ pointType }) => pointType === 'masked')).toEqual([false, true, true, false]);
  });

  it('names no more than the year of single events', () => {
    const dates = Array.from({ length: 20 }, (_, at) => monthDay(at));
    const events = eventSeries({ dates, asAt: '2021-08-20', role: 'outcome' });
    if ('kind' in events) throw new Error(events.date);
    const masked = analysed(events, { chart: 't', ...hidden });
    expect(masked.points.every(({ start }) => /^\d{4}-01-01$/.test(start))).toBe(true);
    expect(masked.points.every(({ plotted }) => plotted !== null)).toBe(true);
    expect(`${describeChart(masked)} ${JSON.stringify(chartTable(masked))}`).not.toMatch(/January|August|2021-08/);
    expect(masked.openGap?.since).toBe('2021-01-01');
  });
});
