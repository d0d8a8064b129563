import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries, monthDay } from '../../testing/make-series.js';
import {
  describeChart,
  type AnalysisOptions,
  type Measure,
  type Phase,
  type Series,
  type WarningCode,
} from '../index.js';

interface Warned {
  readonly series: Series;
  readonly options?: AnalysisOptions;
  readonly sentence: string;
}

const wavy = (length: number, by = 0): readonly number[] => Array.from({ length }, (_, at) => 10 + by + ((at * 7) % 5));

const shares = (parts: readonly number[], whole: (at: number) => number): Series => ({
  measure: makeMeasure({ kind: 'proportion', unit: '%' }),
  points: parts.map((numerator, at) => ({ id: `${at}`, start: monthDay(at), numerator, denominator: whole(at) })),
});

const phase = (month: number): Phase => {
  const decided = { reason: 'a new way', decidedBy: 'the group', decidedAt: '2026-01-01' };
  return { start: monthDay(month), label: `Phase ${month}`, ...decided };
};

const onDays = (measure: Partial<Measure>, starts: readonly string[]): Series => ({
  measure: makeMeasure(measure),
  points: starts.map((start, at) => ({ id: `${at}`, start, value: at })),
});

const gaps: Partial<Measure> = { kind: 'gap', direction: 'increase' };
const individuals: AnalysisOptions = { chart: 'xmr' };

/** For each warning a series that raises it, and what it says. */
const warned: Readonly<Record<WarningCode, Warned>> = {
  tooFewForMedian: {
    series: makeSeries(wavy(4)),
    sentence: 'A median needs at least 5 points; there are 4.',
  },
  provisionalMedian: {
    series: makeSeries(wavy(9)),
    sentence: 'The median rests on 9 points and will still move.',
  },
  noShiftOrRunsYet: {
    series: makeSeries(wavy(9)),
    sentence: 'Shifts and runs need 10 points off the line; there are 7.',
  },
  tooFewForLimits: {
    ...{ series: makeSeries(wavy(12)), options: individuals },
    sentence: 'Limits need 13 points; there are 12. Any limits shown are for trial only.',
  },
  trialLimits: {
    ...{ series: makeSeries(wavy(19)), options: individuals },
    sentence: 'The limits rest on 19 points and are trial limits until there are 20.',
  },
  shortPhase: {
    series: { ...makeSeries(wavy(25)), phases: [phase(20)] },
    sentence: 'Fewer than 12 points in “Phase 20”.',
  },
  rebasedOften: {
    series: { ...makeSeries(wavy(20)), phases: [phase(6), phase(12)] },
    sentence: '3 phases in 20 points. A line moved this often can hide a change.',
  },
  baselineHasSignal: {
    series: makeSeries([...wavy(10), ...wavy(10, 20), ...wavy(4)], { baselineEnd: monthDay(19) }),
    sentence: 'The baseline holds signals of its own. A line frozen on it will give false alarms.',
  },
  manyOnLine: {
    series: makeSeries([5, 5, 5, 6, 5, 5, 4, 5, 5, 5]),
    sentence: '8 of 10 points lie on the line and say nothing.',
  },
  smallDenominators: {
    ...{ series: shares([1, 0, 2, 1, 0, 1, 2, 0, 1, 1, 0, 2, 1], () => 10), options: { chart: 'p' } },
    sentence: 'Most points are shares of few, so the limits are rough.',
  },
  overDispersed: {
    ...{
      series: shares(
        wavy(20).map((each) => each * 40),
        () => 1000,
      ),
      options: { chart: 'p' },
    },
    sentence: 'The points vary more than chance alone would make them; these limits are too narrow.',
  },
  underDispersed: {
    ...{ series: shares(wavy(20, 490), () => 1000), options: { chart: 'p' } },
    sentence: 'The points vary less than chance alone would make them. Check the counting.',
  },
  autocorrelated: {
    series: makeSeries(Array.from({ length: 12 }, (_, at) => at)),
    sentence: 'Each point resembles the one before it. That may be a change, or the nature of the measure.',
  },
  gapInDates: {
    series: onDays({ cadence: 'month' }, ['2024-01-01', '2024-04-01']),
    sentence: '2 periods have no point. A gap in the figures is not a gap in the work.',
  },
  mixedCadence: {
    series: onDays({ cadence: 'quarter' }, ['2024-01-01', '2024-03-01']),
    sentence: 'Some points fall in the same quarter.',
  },
  zeroDenominator: {
    ...{ series: shares([1, 0, 2], (at) => (at === 1 ? 0 : 9)), options: { chart: 'p' } },
    sentence: '1 point is a share of nothing, and is not drawn.',
  },
  sameDayEvents: {
    ...{ series: makeSeries([30, 0, 12, 0], gaps), options: { chart: 't' } },
    sentence: '2 gaps are 0: two events together. Check that they are not one.',
  },
  noVariation: {
    ...{ series: makeSeries(wavy(14).map(() => 5)), options: individuals },
    sentence: 'Every point is the same, so there are no limits and no runs to read.',
  },
  excludedPoints: {
    series: {
      measure: makeMeasure(),
      points: makePoints(wavy(18)).map((point, at) =>
        at === 3 ? { ...point, excluded: 'The office was shut.' } : point,
      ),
    },
    sentence: 'Left out of the line, the limits and the rules: April 2020 (The office was shut).',
  },
  targetUnitMismatch: {
    series: makeSeries([78, 80, 79], { unit: '%', target: [{ from: '2020-01-01', value: 0.9 }] }),
    sentence: 'The target seems to be in another unit than the figures, so the two are not compared.',
  },
  rareEventsBetterOnT: {
    series: makeSeries([0, 1, 0, 0, 2, 0, 0], { kind: 'count' }),
    sentence: 'Half or more of the points stand at 0. The time between events would show more.',
  },
  openGapBeyondLimit: {
    series: { ...makeSeries(wavy(14), gaps), openGap: { since: '2021-02-01', asAt: '2022-02-01' } },
    ...{ options: { chart: 't' } },
    sentence: 'The 365 days since the last event are already longer than the upper limit.',
  },
  smallNumbersDisclosure: {
    ...{ series: makeSeries([3, 9, 12], { kind: 'count' }), options: { disclosure: { below: 5, isMasked: false } } },
    sentence: '1 point rests on a count under 5, which could tell who somebody is. Hide small numbers before sharing.',
  },
};

describe('warning the reader', () => {
  it('has 23 things to warn of', () => {
    expect(Object.keys(warned)).toHaveLength(23);
  });

  it.each(Object.entries(warned))(
    'of %s says so in the list and in the paragraph',
    (code, { series, options, sentence }) => {
      const analysis = analysed(series, options);
      expect(analysis.warnings).toContainEqual({ code, sentence });
      expect(describeChart(analysis)).toContain(sentence);
    },
  );

  it.each(Object.keys(warned))('of %s is left away where nothing gives rise to it', (code) => {
    const quiet = [
      analysed(makeSeries(wavy(24))),
      analysed(makeSeries(wavy(24)), individuals),
      analysed(
        shares(
          wavy(24).map((each) => each * 2 + 16),
          () => 80,
        ),
        { chart: 'p', disclosure: { below: 5, isMasked: false } },
      ),
    ];
    expect(quiet.flatMap(({ warnings }) => warnings.map((warning) => String(warning.code)))).not.toContain(code);
  });

  it('of trial limits is left away where nothing varies, for there are none', () => {
    const { series, options } = warned.noVariation;
    expect(analysed(series, options).warnings.map(({ code }) => code)).not.toContain('trialLimits');
  });
});
