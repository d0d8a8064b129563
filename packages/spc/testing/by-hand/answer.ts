import { partsOf, plottedOf, type Input, type Part } from './figures.js';
import { linesOf, type LinesAt, type Ranging } from './lines.js';
import { assuranceOf, lastPlace, severalSigns, singleSigns, typeAt, variationOf, type Choices } from './mdc.js';
import { anhoej, beyond, innerThird, runs, shift, trend, twoOfThree, type Placed } from './rules.js';

type Answer = Readonly<Record<string, unknown>>;

interface Placing extends Part {
  readonly linesAt: (at: number) => LinesAt;
  readonly points: readonly Placed[];
}

function placed(chart: string, input: Input, ranging: Ranging, pointsMin: (part: Part) => number): readonly Placing[] {
  return partsOf(input, plottedOf(chart, input)).map((part) => {
    const drawn = linesOf(chart, input, part, ranging);
    const isEnough = part.baseline.length >= pointsMin(part);
    const hidden = { ucl: null, lcl: null, ucl2: null, lcl2: null, sigma: null };
    const known = new Map<number, LinesAt>();
    const linesAt = (at: number): LinesAt => {
      const lines = known.get(at) ?? (isEnough ? drawn(at) : { cl: drawn(at).cl, ...hidden });
      known.set(at, lines);
      return lines;
    };
    return { ...part, linesAt, points: part.used.map((each) => ({ ...each, lines: linesAt(each.at) })) };
  });
}

type Line = 'cl' | 'ucl' | 'lcl' | 'ucl2' | 'lcl2';

function column(line: Line, input: Input, parts: readonly Placing[]): readonly (number | null)[] | null {
  const lines = input.values.map((_, at) => parts.find(({ end }) => at <= end)?.linesAt(at)[line] ?? null);
  return line === 'cl' || lines.some((each) => each !== null) ? lines : null;
}

const outside = (chart: string, input: Input, parts: readonly Placing[]): readonly number[] =>
  plottedOf(chart, input).flatMap((y, at) => {
    const lines = parts.find(({ end }) => at <= end)?.linesAt(at);
    return y !== null && lines !== undefined && beyond({ at, y, lines }, 3) !== 0 ? [at] : [];
  });

function latestOf({ start, end, linesAt }: Placing): LinesAt | undefined {
  const lines = Array.from({ length: end - start + 1 }, (_, place) => linesAt(start + place));
  return lines.findLast(({ ucl }) => ucl !== null);
}

type Rule = (points: readonly Placed[]) => readonly number[];

const isReadable: (points: readonly Placed[]) => boolean = (points) => runs(points).flat().length >= 10;
const inRow: Record<string, Rule> = { shift8: (points) => shift(points, 8), trend6: (points) => trend(points, 6) };
const all = { ...inRow, twoOfThree };
const rulesOf: Record<string, Record<string, Rule>> = {
  run: { shift6: (points) => (isReadable(points) ? shift(points, 6) : []), trend5: (points) => trend(points, 5) },
  ...{ i: { ...all, fifteenInnerThird: innerThird }, xbar: { ...all, fifteenInnerThird: innerThird } },
  ...{ p: all, pp: all, c: all, u: all, up: all, s: all, g: inRow, t: inRow, mr: {} },
};

/**
 * Answers a reference case under Scotland's rules, or Anhøj's alone, straight from the formulas of docs/method/spc.md.
 *
 * @param chart - Its name in reference cases.
 * @param input - Its figures.
 */
export function answerByHand(chart: string, input: Input): Answer {
  const ranging = { isScreened: input.screenMovingRanges ?? true, share: 1 / 1.128 };
  const parts = placed(chart, input, ranging, () => 0);
  const none = { usefulPoints: null, longestRun: null, longestRunMax: null };
  const noNumbers = { ...none, crossings: null, crossingsMin: null, runsSignal: null };
  const numbersOf = ({ points }: Placing): Answer => {
    const numbers = anhoej(points);
    return chart === 'mr' ? { ...numbers, runsSignal: false } : numbers;
  };
  const last = parts.at(-1);
  const isAlone = input.ruleset === 'anhoej';
  const rules = Object.entries(rulesOf[chart] ?? {}).map(([name, rule]) => {
    return [name, isAlone ? [] : parts.flatMap(({ points }) => rule(points))] as const;
  });
  return {
    plotted: plottedOf(chart, input),
    ...Object.fromEntries(
      (['cl', 'ucl', 'lcl', 'ucl2', 'lcl2'] as const).map((line) => [line, column(line, input, parts)]),
    ),
    ...(last === undefined || chart === 'mr' ? noNumbers : numbersOf(last)),
    sigmaSignals: outside(chart, input, parts),
    phases: parts.map((part) => ({
      start: part.start,
      end: part.end,
      cl: part.linesAt(part.start).cl,
      ...numbersOf(part),
    })),
    ...(rules.length === 0 ? {} : { rules: Object.fromEntries(rules) }),
  };
}

/**
 * Answers a reference case under the rules of Making Data Count.
 *
 * @param chart - Its name in reference cases.
 * @param input - Its figures.
 * @param choices - What the tool settles for itself.
 * @param isScreened - Whether large moving ranges are left out when the case does not say.
 */
export function mdcAnswerByHand(chart: string, input: Input, choices: Choices, isScreened: boolean): Answer {
  const better = input.improvementDirection ?? 'neutral';
  const ranging = { isScreened: input.screenMovingRanges ?? isScreened, share: 2.66 / 3 };
  const pointsMin = ({ start, end }: Part): number => {
    const isPart = input.freeze !== undefined || end - start + 1 < input.values.length;
    return isPart ? choices.minPoints - 1 : choices.minPoints;
  };
  const parts = placed(chart, input, ranging, pointsMin);
  const readable = parts.filter((part) => part.baseline.length >= pointsMin(part));
  const rows = choices.rulesCrossPhases
    ? [readable.flatMap(({ points }) => points)]
    : readable.map(({ points }) => points);
  const signs = [
    ...parts.flatMap(({ points }) => singleSigns(points)),
    ...rows.flatMap((points) => severalSigns(chart, points, choices)),
  ];
  const plotted = plottedOf(chart, input);
  const isOut = (at: number): boolean => input.exclude?.includes(at) === true;
  const last = parts.at(-1);
  const hasIcons = last !== undefined && readable.includes(last) && chart !== 'run';
  const at = lastPlace(chart, input);
  return {
    cl: column('cl', input, parts),
    ucl: column('ucl', input, parts),
    lcl: column('lcl', input, parts),
    sigmaSignals: outside(chart, input, parts),
    pointTypes: plotted.map((y, place) =>
      y === null ? null : isOut(place) ? 'common' : typeAt(place, signs, choices, better),
    ),
    variationIcon: hasIcons && at >= 0 ? variationOf(typeAt(at, signs, choices, better), better) : null,
    assuranceIcon: hasIcons
      ? assuranceOf(chart, input, { points: last.points, limits: latestOf(last) }, choices)
      : null,
  };
}
