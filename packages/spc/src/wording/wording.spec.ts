import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makeSeries } from '../../testing/make-series.js';
import { chartTable, describeChart } from '../index.js';
import { amountWords } from './amount.js';

describe('writing a figure', () => {
  it.each([
    [0.784, { kind: 'proportion' as const }, '78%'],
    [0.0512, { kind: 'proportion' as const }, '5.1%'],
    [78.4, { unit: 'per cent' }, '78%'],
    [12.34, {}, '12.3 days'],
    [1234.5, {}, '1235 days'],
    [20, {}, '20 days'],
    [-0.001, {}, '0 days'],
    [7, { unit: '' }, '7'],
  ])('turns %s into words with its unit', (value, measure, words) => {
    expect(amountWords(value, makeMeasure(measure))).toBe(words);
  });
});

describe('describing a chart without a picture', () => {
  it('gives one row a point, with a cell for every heading', () => {
    const table = chartTable(analysed(makeSeries([3, null, 5])));
    expect(table).toEqual({
      headings: ['Period', 'Value', 'Median', 'Notes'],
      rows: [
        ['January 2020', '3 days', '4 days', ''],
        ['February 2020', 'missing', '4 days', ''],
        ['March 2020', '5 days', '4 days', ''],
      ],
    });
  });

  it('adds the limits of a chart that has them, and says what a point took part in', () => {
    const values = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 40];
    const { headings, rows } = chartTable(analysed(makeSeries(values), { chart: 'xmr' }));
    expect(headings).toEqual(['Period', 'Value', 'Mean', 'Lower limit', 'Upper limit', 'Notes']);
    expect(rows.at(-1)?.at(-1)).toBe('outside the limits');
    expect(rows.every((row) => row.length === headings.length)).toBe(true);
  });

  it('names the day when two points share a month', () => {
    const points = ['2024-03-04', '2024-03-11'].map((start, at) => ({ id: `${at}`, start, value: at }));
    expect(chartTable(analysed({ measure: makeMeasure(), points })).rows[0]?.[0]).toBe('4 March 2024');
  });

  it('says in one paragraph what is drawn, what it shows and what to beware of', () => {
    expect(describeChart(analysed(makeSeries([5, 6, null, 7])))).toBe(
      'Run chart of 4 points from January 2020 to April 2020. 1 of them is missing. The median is 6 days. ' +
        'Too early to say. There are 2 usable points; a run chart needs at least 10. ' +
        'A median needs at least 5 points; there are 3. Shifts and runs need 10 points off the line; there are 2.',
    );
  });

  it('says who sees a point as plainly different and why, on a run chart alone, and reads the rest as it was', () => {
    const [plain, mark] = [makeSeries([5, 6, 30, 7, 5]), { by: 'Ishbel Grant', reason: 'One family of six.' }];
    const points = plain.points.map((point, at) => (at === 2 ? { ...point, marked: mark } : point));
    const [before, after] = [analysed(plain), analysed({ ...plain, points })];
    expect(after.points.map(({ marked }) => marked)).toEqual([null, null, mark, null, null]);
    expect(after.points.map((point) => ({ ...point, marked: null }))).toEqual(before.points);
    expect([after.phases, after.signals, after.difference]).toEqual([before.phases, before.signals, before.difference]);
    expect(chartTable(after).rows[2]?.at(-1)).toBe('plainly different, as Ishbel Grant sees it: One family of six.');
    expect(describeChart(after)).toContain(
      'Marked by a person as plainly different, which no rule decides: March 2020 (Ishbel Grant: One family of six.).',
    );
    expect(describeChart(analysed({ ...plain, points }, { chart: 'xmr' }))).not.toContain('Ishbel');
  });

  it('has words for a chart without points', () => {
    expect(describeChart(analysed(makeSeries([])))).toMatch(/^Run chart without points\. Too early to say\./);
  });
});
