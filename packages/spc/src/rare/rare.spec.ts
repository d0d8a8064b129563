import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makeSeries, monthDay } from '../../testing/make-series.js';
import { analyse, eventSeries, pickChart, type ChartChoice, type Measure, type Point, type Series } from '../index.js';

function events(dates: readonly string[], asAt: string): Series {
  const series = eventSeries({ dates, asAt, role: 'outcome' });
  if ('kind' in series) throw new Error(series.date);
  return series;
}

const monthly = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => monthDay(at));

function shares(parts: readonly number[], whole: number, kind: Measure['kind'] = 'proportion'): Series {
  const points = parts.map((numerator, at) => ({ id: `${at}`, start: monthDay(at), numerator, denominator: whole }));
  return { measure: makeMeasure({ kind }), points };
}

const wavy = (length: number, middle: number): readonly number[] =>
  Array.from({ length }, (_, at) => middle + ((at * 7) % 5) - 2);

const offered = ({ offers }: ChartChoice): readonly string[] => offers.map(({ chart }) => chart);

describe('reading the time between events', () => {
  it('makes gaps of dates in any order, each on the day it ends, of which longer is better', () => {
    const series = events(['2024-03-01', '2024-01-31', '2024-02-29'], '2024-03-11');
    expect(series.points.map((point) => [point.start, 'value' in point && point.value])).toEqual([
      ['2024-02-29', 29],
      ['2024-03-01', 1],
    ]);
    expect(series.measure).toMatchObject({ kind: 'gap', direction: 'increase' });
  });

  it('passes on a date that is none', () => {
    expect(eventSeries({ dates: ['2024-02-30'], asAt: '2024-03-01', role: 'outcome' })).toMatchObject({
      reason: 'date-invalid',
    });
  });

  it('keeps the open gap out of the limits, and says when it is already longer than they are', () => {
    const usual = analysed(events(monthly(20), '2021-09-10'), { chart: 't' });
    expect(usual.points).toHaveLength(19);
    expect(usual.openGap).toMatchObject({ days: 40, isBeyondLimit: true });
    expect(usual.warnings.map(({ code }) => code)).toContain('openGapBeyondLimit');
    const short = analysed(events(monthly(20), '2021-08-02'), { chart: 't' });
    expect(short.openGap).toMatchObject({
      isBeyondLimit: false,
      sentence: '1 day has passed since the last event (August 2021), and the gap is still open.',
    });
    expect(short.points.at(-1)?.ucl).toBe(usual.points.at(-1)?.ucl);
  });

  it('takes two events on one day as a gap of 0, and asks whether they are one', () => {
    const series = events([...monthly(15), monthDay(3)], '2021-06-01');
    const analysis = analysed(series, { chart: 't' });
    expect(analysis.points.map(({ plotted }) => plotted)).toContain(0);
    expect(analysis.warnings.map(({ code }) => code)).toContain('sameDayEvents');
  });

  it('says that rare outcomes could hide a change', () => {
    const days = [3, 40, 11, 80, 25, 60, 5, 33, 90, 14, 50, 28, 70, 9, 45];
    const { difference } = analysed(makeSeries(days, { kind: 'gap', role: 'outcome' }), { chart: 't' });
    expect(difference.level).toBe('noSignal');
    expect(difference.sentence).toMatch(/could miss even a doubling of the gap; see the process measures\.$/);
    const process = analysed(makeSeries(days, { kind: 'gap' }), { chart: 't' });
    expect(process.difference.sentence).not.toContain('doubling');
  });
});

describe('suggesting a chart', () => {
  const pick = (series: Series) => pickChart(series).chart;
  const groups: Series = {
    measure: makeMeasure(),
    points: Array.from({ length: 15 }, (_, at): Point => ({ id: `${at}`, start: monthDay(at), subgroup: [at, 2, 3] })),
  };

  it.each([
    ['a run chart for a first look at few points', makeSeries(wavy(12, 10)), 'run'],
    ['an individuals chart for single figures', makeSeries(wavy(13, 10)), 'xmr'],
    ['a counts chart', makeSeries(wavy(13, 10), { kind: 'count' }), 'c'],
    ['a proportions chart', shares(wavy(13, 20), 60), 'p'],
    ['one for large numbers', shares(wavy(13, 600), 2000), 'pPrime'],
    ['a rates chart', shares(wavy(13, 20), 60, 'rate'), 'u'],
    [
      'one for large numbers, when rates vary too much',
      shares(
        wavy(24, 300).map((part, at) => part + (at % 2) * 200),
        900,
        'rate',
      ),
      'uPrime',
    ],
    [
      'an individuals chart for shares whose wholes are not known',
      makeSeries(
        wavy(13, 10).map((part) => part / 60),
        { kind: 'proportion' },
      ),
      'xmr',
    ],
    ['means for subgroups', groups, 'xbar'],
    ['a timeline for fewer than 5 gaps', events(monthly(5), '2021-01-01'), 'timeline'],
    ['a run chart for fewer than 13', events(monthly(13), '2021-06-01'), 'run'],
    ['the time between events from 13 gaps', events(monthly(14), '2021-06-01'), 't'],
  ] as const)('picks %s', (_, series, chart) => {
    expect(pick(series)).toBe(chart);
    expect(pickChart(series).reason).toMatch(/\.$/);
  });

  it.each([
    [
      'half or more of the points stand at 0',
      makeSeries([0, 2, 0, 1, 0, 3, 0, 0, 4, 1, 0, 0, 2, 0], { kind: 'count' }),
      /stand at 0\./,
    ],
    [
      'there is fewer than one event a period',
      makeSeries([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1], { kind: 'count' }),
      /fewer than 1 event/,
    ],
    ['half or more are all of them', shares([9, 9, 9, 9, 8, 9, 9, 9, 7, 9, 9, 9, 9], 9), /0% or 100%/],
    ['fewer than two are expected', shares([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], 50), /fewer than 2 are expected/],
  ] as const)('offers the time or the cases between events when %s', (_, series, why) => {
    const choice = pickChart(series);
    expect(offered(choice)).toEqual(expect.arrayContaining(['t', 'g']));
    expect(choice.offers[0]?.reason).toMatch(why);
    expect(analysed(series).warnings.map(({ code }) => code)).toContain('rareEventsBetterOnT');
  });

  it('keeps the reason with the answer, whoever chose', () => {
    const series = makeSeries(wavy(13, 10));
    const { chart, reason } = pickChart(series);
    if (chart === 'timeline') throw new Error(reason);
    expect(analyse(series, { chart, chartReason: reason })).toMatchObject({
      chart: { name: 'xmr' },
      chartReason: reason,
    });
    expect(offered(pickChart(series))).toEqual(['run']);
    expect(offered(pickChart(groups))).toEqual(['s', 'run']);
  });
});
