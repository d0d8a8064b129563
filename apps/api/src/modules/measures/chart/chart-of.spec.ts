import { describe, expect, it } from '@jest/globals';
import type { MeasureUnit } from '@followthrough/domain';
import { makeReading, makeReadings, makeStoredMeasure, monthEnds } from '../../../../testing/make-stored-measure.js';
import { chartOf } from './chart-of.js';
import { offersFor } from './chosen-chart.js';
import type { StoredMeasure } from '../measures.repository.js';

const values = monthEnds(20).map((_, at) => (at < 10 ? 10 + (at % 3) : 20 + (at % 3)));
const measure = (unit: MeasureUnit, changed: Partial<StoredMeasure> = {}) =>
  makeStoredMeasure(unit, { readings: makeReadings(values), ...changed });

describe('drawing a measure', () => {
  it.each(['count', 'score', 'rate'] as const)('writes a %s as a bare figure, for the word is no unit', (unit) => {
    const { sentence, paragraph } = chartOf(measure(unit), null);
    expect(sentence).toContain('from about 11 to about 21');
    expect(paragraph).not.toContain(` ${unit}`);
  });

  it('writes days with their unit', () => {
    expect(chartOf(measure('days'), null).sentence).toContain('from about 11 days to about 21 days');
  });
});

const parts = monthEnds(20).map((on, at) => makeReading(on, { numerator: 6 + (at % 4), denominator: 12 }));

describe('choosing the chart of a measure', () => {
  it('draws what the readings suggest, with the reason', () => {
    expect(chartOf(measure('count'), null)).toMatchObject({ chart: 'Counts chart', suggested: { chart: 'c' } });
    const shares = chartOf(measure('percent', { readings: parts }), null);
    expect(shares).toMatchObject({ chart: 'Proportions chart', chartReason: 'Each point is a part of a whole.' });
    expect(shares.points[0]).toMatchObject({ value: 50, few: true });
  });

  it('draws what a person chose instead, under their rules and with their reason', () => {
    const choice = { chart: 'xmr', ruleset: 'mdc7', reason: 'As the board draws it.' } as const;
    const chart = chartOf(measure('count', { choice }), null);
    expect(chart).toMatchObject({ chart: 'Individuals chart', ruleset: 'mdc7', chartReason: choice.reason });
    expect(chart.icons.map(({ words }) => words).join()).toContain('Concern');
  });

  it('says so where the chart that was chosen can no longer be drawn', () => {
    const choice = { chart: 'p', ruleset: 'scotland', reason: 'Shares.' } as const;
    const { chart, warnings } = chartOf(measure('score', { choice }), null);
    expect(chart).toBe('Individuals chart');
    expect(warnings[0]).toContain('Proportions chart was chosen and cannot be drawn');
  });

  it('offers only charts that the readings can be drawn as', () => {
    expect(offersFor(measure('score')).map(({ chart }) => chart)).toEqual(['run', 'xmr', 'mr']);
    expect(offersFor(measure('gap')).map(({ chart }) => chart)).toContain('t');
  });
});

describe('drawing events of which there are few', () => {
  const few = (count: number) => measure('gap', { readings: makeReadings([12, 40, 7, 33, 21, 9].slice(0, count)) });

  it('puts fewer than 5 gaps in a row without a line, and says how long the open one is', () => {
    const { chart, points, level, paragraph, openGap } = chartOf(few(4), '2027-12-31');
    expect([chart, level, points.length]).toEqual(['Timeline', 'tooEarly', 4]);
    expect(points.every(({ centre }) => centre === null)).toBe(true);
    expect(paragraph).toMatch(/^Timeline of 4 gaps between events\..*Fewer than 5 gaps make no chart/);
    expect(openGap).toMatch(/days have passed since the last event/);
  });

  it('draws 5 as a run chart', () => {
    expect(chartOf(few(5), null)).toMatchObject({ chart: 'Run chart', centreName: 'median' });
  });
});

describe('noting on a chart what happened', () => {
  it('leaves lines, limits and rules as they are, and makes no phase', () => {
    const events = [
      { date: '2025-11-15', kind: 'pdsaStart', title: 'Test began: one page', actionId: null, cycleId: null },
    ] as const;
    const [without, noted] = [chartOf(measure('days'), null), chartOf(measure('days', { events }), null)];
    expect(noted.points).toEqual(without.points);
    expect(noted.phases).toHaveLength(1);
    expect(noted.notes).toEqual([{ on: '2025-11-15', words: 'Test began: one page', cycleId: null }]);
  });
});

describe('drawing what is out of the ordinary', () => {
  it('says in one sentence a rule which readings it picked out', () => {
    const readings = measure('days').readings.map((reading, at) => ({
      ...reading,
      value: at === 4 || at === 15 ? 30 : 10 + ((at * 7) % 5),
    }));
    expect(chartOf(measure('days', { readings }), null).signals).toContain(
      'Outside the limits: 31 May 2025; 30 April 2026.',
    );
  });

  it('keeps a reading that was left out on the chart, with its reason', () => {
    const readings = measure('days').readings.map((reading, at) =>
      at === 3 ? { ...reading, exclusionReason: 'Snow.' } : reading,
    );
    const point = chartOf(measure('days', { readings }), null).points[3];
    expect(point).toMatchObject({ excluded: 'Snow.', value: 10 });
    expect(point?.words).toContain('left out: Snow.');
  });

  it('keeps a place for a month without a reading', () => {
    const readings = measure('days').readings.filter((_, at) => at !== 4);
    const point = chartOf(measure('days', { readings }), null).points[4];
    expect(point).toMatchObject({ value: null });
    expect(point?.words).toContain('missing');
  });

  it('says from where on the line rests on an earlier baseline', () => {
    const { points } = chartOf(measure('days', { baselineEndsOn: '2025-12-31' }), null);
    expect(points.filter((point) => point.beyondBaseline)).toHaveLength(8);
    expect(points.at(-1)?.centre).toBe(points[0]?.centre);
  });

  it('moves the target on once its day is over', () => {
    const targets = [
      { value: 15, by: '2025-06-30' },
      { value: 10, by: '2026-06-30' },
    ];
    const { points } = chartOf(measure('days', { targets }), null);
    expect([points[0]?.target, points.at(-1)?.target]).toEqual([15, 10]);
  });

  it('says how long ago the last event was, where the days between events are counted', () => {
    expect(chartOf(measure('gap'), '2026-10-01').openGap).toContain('the gap is still open');
    expect(chartOf(measure('gap'), null).openGap).toBeNull();
  });
});
