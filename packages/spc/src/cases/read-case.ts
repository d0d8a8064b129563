import { dayOfNumber } from '../input/calendar-day.js';
import { takesSubgroups, type ChartName } from '../input/chart.js';
import { gapsBetween } from '../input/gaps-between.js';
import type { AnalysisOptions, Measure, Phase, Point, Series } from '../input/series.js';
import {
  CaseProblem,
  readChartName,
  readDirection,
  readList,
  readNumber,
  readNumbers,
  readObject,
  readPositions,
  type Given,
} from './case-input.js';
import { readRuleset } from './case-ruleset.js';

/** A reference case as the engine takes it. */
export interface ReferenceCase {
  readonly series: Series;
  readonly options: AnalysisOptions;
}

// Points are dated one after the other: no figure of the answer depends on their days.
const dayAt = (position: number): string => dayOfNumber(position);

function gapsFrom(value: unknown): readonly number[] {
  const dates = readList(value, 'eventDates').map(String);
  const found = gapsBetween(dates, dates.toSorted().at(-1) ?? dayAt(0));
  if (found.kind === 'gaps') return found.gaps.map(({ days }) => days);
  throw new CaseProblem(`“eventDates” holds ${found.date}, which is not a day of the calendar.`);
}

function figuresOf(input: Given, chart: ChartName): readonly Record<string, unknown>[] {
  if (input.values === undefined && input.eventDates !== undefined) {
    return gapsFrom(input.eventDates).map((value) => ({ value }));
  }
  const values = readList(input.values, 'values');
  if (takesSubgroups(chart) || values.some((value) => Array.isArray(value))) {
    return values.map((value, at) =>
      Array.isArray(value)
        ? { subgroup: readNumbers(value, `values ${at}`) }
        : { value: readNumbers([value], 'values')[0] },
    );
  }
  const numbers = readNumbers(values, 'values');
  if (input.denominators === undefined || input.denominators === null || chart === 'c') {
    return numbers.map((value) => ({ value }));
  }
  const denominators = readNumbers(input.denominators, 'denominators', numbers.length);
  return numbers.map((numerator, at) => ({ numerator, denominator: denominators[at] ?? null }));
}

function kindOf(chart: ChartName, input: Given): Measure['kind'] {
  if (chart === 'p' || chart === 'pPrime') return 'proportion';
  if (chart === 'c') return 'count';
  if (chart === 'g' || chart === 't') return 'gap';
  return chart === 'u' || chart === 'uPrime' || Array.isArray(input.denominators) ? 'rate' : 'value';
}

function baselineOf(start: number, freeze: number | undefined): { baselineEnd?: string } {
  if (freeze === undefined) return {};
  if (freeze >= 1) return { baselineEnd: dayAt(start + Math.floor(freeze) - 1) };
  throw new CaseProblem('“freeze” is not a number of points from 1.');
}

function phasesOf(input: Given, length: number, freeze: number | undefined): readonly Phase[] {
  const parts = new Set(readPositions(input.parts, 'parts', length).filter((start) => start > 0));
  return [...parts].map((start) => ({
    ...{ start: dayAt(start), label: `From ${start}`, ...baselineOf(start, freeze) },
    ...{ reason: 'as the case', decidedBy: 'the case', decidedAt: dayAt(start) },
  }));
}

function seriesOf(input: Given, chart: ChartName): Series {
  const figures = figuresOf(input, chart);
  const left = new Set(readPositions(input.exclude, 'exclude', figures.length));
  const freeze = readNumber(input.freeze, 'freeze');
  const target = readNumber(input.target, 'target');
  const measure: Measure = {
    ...{ unit: '', kind: kindOf(chart, input), direction: readDirection(input.improvementDirection), role: 'outcome' },
    ...(target === undefined ? {} : { target: [{ from: dayAt(0), value: target }] }),
    ...baselineOf(0, freeze),
  };
  const points = figures.map((figure, at) => {
    const excluded = left.has(at) ? { excluded: 'as the case' } : {};
    return { id: String(at), start: dayAt(at), ...figure, ...excluded } as Point; // one of its three kinds, as above
  });
  return { measure, points, phases: phasesOf(input, figures.length, freeze) };
}

/**
 * Reads a reference case: a chart's name and its figures in lists.
 *
 * @param given - Anything.
 * @returns The series and what is asked of it. Limits are shown however few points they rest on, but under the rules of
 *   Making Data Count, which say themselves how many they need.
 * @throws CaseProblem - With a sentence that says what is wrong.
 */
export function readCase(given: Given): ReferenceCase {
  const chart = readChartName(given.chart);
  const input = readObject(given.input, '“input”');
  const ruleset = readRuleset(input.ruleset);
  const isScreened = input.screenMovingRanges;
  if (isScreened !== undefined && isScreened !== null && typeof isScreened !== 'boolean') {
    throw new CaseProblem('“screenMovingRanges” is neither true nor false.');
  }
  const isOwn = ruleset.options.mdc === undefined;
  return {
    series: seriesOf(input, chart),
    options: {
      ...ruleset.options,
      chart,
      showTrialLimits: isOwn && ruleset.name !== 'mdc6' && ruleset.name !== 'mdc7',
      ...(typeof isScreened === 'boolean' ? { screenMovingRanges: isScreened } : {}),
    },
  };
}
