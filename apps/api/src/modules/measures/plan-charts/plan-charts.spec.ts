import { describe, expect, it } from '@jest/globals';
import type { ChartedStrategy, MeasureFamily } from '@followthrough/domain';
import { makeReading, makeStoredMeasure } from '../../../../testing/make-stored-measure.js';
import { chanceOf, inLookingOrder, readWanted, strategiesOf } from './plan-charts.js';
import type { PlannedMeasure } from './plan-charts.repository.js';
import { smallChart } from '../chart/small-chart.js';

const strategy = (number: string): ChartedStrategy => ({
  id: number,
  number,
  title: '',
  reviewReference: 'STL-2026-01',
});
const monthEnd = (month: number) => new Date(Date.UTC(2024, month + 1, 0)).toISOString().slice(0, 10);
const quiet = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 19, 21, 19, 22, 18, 20];
const worse = [...quiet.slice(0, 10), ...quiet.slice(10).map((value) => value + 9)];

function measure(
  name: string,
  values: readonly number[],
  { family = 'process', strategies = ['1'] }: { family?: MeasureFamily; strategies?: readonly string[] } = {},
): PlannedMeasure {
  const readings = values.map((value, month) => makeReading(monthEnd(month), { value }));
  const made = makeStoredMeasure('count', { readings });
  const stored = { ...made, line: { ...made.line, id: name, name, family, readings: values.length } };
  return { stored, strategies: strategies.map(strategy) };
}

const namesOf = (measures: readonly PlannedMeasure[], wanted = {}) =>
  inLookingOrder(readWanted(measures, wanted)).map(({ stored }) => stored.line.name);

describe('putting the charts of a plan in order', () => {
  const plan = [
    measure('early', [1, 2, 3], { strategies: ['3'] }),
    measure('quiet', quiet, { strategies: ['2'] }),
    measure('worse', worse, { family: 'balancing', strategies: ['1'] }),
    measure('beside it', quiet, { family: 'outcome', strategies: ['1'] }),
  ];

  it('begins with the strategy whose chart needs looking at most, outcome and process and balancing together', () => {
    expect(namesOf(plan)).toEqual(['beside it', 'worse', 'quiet', 'early']);
  });

  it('leaves out what is not asked for, and shows a measure of two strategies with the one that is', () => {
    const shared = measure('shared', quiet, { strategies: ['1', '2'] });
    expect(namesOf([...plan, shared], { strategyId: '2' })).toEqual(['quiet', 'shared']);
    expect(readWanted([shared], { strategyId: '2' })[0]?.strategyId).toBe('2');
    expect(namesOf(plan, { family: 'balancing' })).toEqual(['worse']);
  });

  it('lists each strategy once, the second before the tenth', () => {
    const many = [measure('a', quiet, { strategies: ['10', '2'] }), measure('b', quiet, { strategies: ['2'] })];
    expect(strategiesOf(many).map(({ number }) => number)).toEqual(['2', '10']);
  });
});

describe('saying how many charts would show a signal by chance', () => {
  it('tells each set of rules apart', () => {
    const read = readWanted([measure('one', quiet), measure('two', worse)], {});
    const [, two] = read;
    expect(chanceOf(read).map(({ ruleset }) => ruleset)).toEqual(['scotland']);
    expect(chanceOf(two ? [two] : [])[0]?.sentence).toContain('1 of 1 chart shows a signal');
  });

  it('is silent where there is nothing to read', () => {
    expect(chanceOf([])).toEqual([]);
    expect(chanceOf(readWanted([measure('none', [])], {}))[0]?.sentence).toContain('too few points');
  });
});

describe('drawing a small chart', () => {
  const drawn = (values: readonly number[]) =>
    readWanted([measure('one', values)], {}).map((one) => smallChart(one))[0];

  it('says part by part what stands at each point, and leaves out what no point has', () => {
    const points = drawn(worse)?.points;
    expect([points?.on.length, points?.value.length, points?.centre.length]).toEqual([20, 20, 20]);
    expect([points?.target, points?.excluded, points?.phases]).toEqual([[], [], [0]]);
    expect(points?.flagged.length).toBeGreaterThan(5);
  });

  it('calls what is over a change, and no improvement or worsening any more', () => {
    const forAWhile = [...quiet, ...quiet.slice(0, 10).map((value) => value + 12), ...quiet.slice(0, 4)];
    const over = drawn(forAWhile);
    expect([over?.level, over?.direction]).toEqual(['sustained', 'changed']);
    expect(over?.sentence).toMatch(/for the worse.* It held from .* not since\.$/);
    expect(drawn(forAWhile.slice(0, 30))?.direction).toBe('worse');
  });

  it('picks nothing out of too few readings, though they rise one after the other', () => {
    expect(drawn([1, 2, 3, 4, 5, 6, 7, 8])).toMatchObject({ level: 'tooEarly', points: { flagged: [] } });
  });

  it('puts fewer than five gaps between events in a row, without a line', () => {
    const readings = ['2026-01-05', '2026-02-09', '2026-03-02'].map((on) => makeReading(on, { value: 20 }));
    const stored = makeStoredMeasure('gap', { readings });
    const [few] = readWanted([{ stored, strategies: [strategy('1')] }], {}).map((one) => smallChart(one));
    expect(few).toMatchObject({ chart: 'Timeline', level: 'tooEarly', points: { centre: [], upper: [], lower: [] } });
    expect(few?.points.value).toHaveLength(3);
  });

  it('is empty, and says that it is too early, without readings', () => {
    expect(drawn([])).toMatchObject({ level: 'tooEarly', points: { on: [], value: [] } });
  });
});
