import type { AnalysedPoint, Analysis } from '../analysis.js';
import type { ChartName } from '../input/chart.js';
import type { PointType } from '../points/point-type.js';
import type { AnhoejNumbers } from '../rules/anhoej.js';
import type { RuleName } from '../rules/signal.js';

/** One figure a point, `null` where there is none; `null` altogether when no point has one. */
type Column = readonly (number | null)[] | null;

/** What a reference case is answered with. Positions are counted from 0. */
export type CaseResult = Readonly<Record<string, unknown>>;

const inRow: readonly RuleName[] = ['shift8', 'trend6'];
const withTwoOfThree: readonly RuleName[] = [...inRow, 'twoOfThree'];
const withInnerThird: readonly RuleName[] = [...withTwoOfThree, 'fifteenInnerThird'];

/** The rules that the reference reports for each chart. */
const rulesOf: Readonly<Record<ChartName, readonly RuleName[]>> = {
  run: ['shift6', 'trend5'],
  xmr: withInnerThird,
  xbar: withInnerThird,
  ...{ p: withTwoOfThree, pPrime: withTwoOfThree, c: withTwoOfThree },
  ...{ u: withTwoOfThree, uPrime: withTwoOfThree, s: withTwoOfThree },
  ...{ g: inRow, t: inRow, mr: [] },
};

function columnOf(points: readonly AnalysedPoint[], line: 'ucl' | 'lcl' | 'ucl2' | 'lcl2'): Column {
  const column = points.map((point) => point[line]);
  return column.some((limit) => limit !== null) ? column : null;
}

function pointsOf({ signals }: Analysis, rule: RuleName): readonly number[] {
  const points = signals.filter((signal) => signal.rule === rule).flatMap((signal) => signal.points);
  return [...new Set(points)].toSorted((one, other) => one - other);
}

function outside({ points }: Analysis): readonly number[] {
  return points.flatMap(({ flags }, at) => (flags.includes('outsideLimits') ? [at] : []));
}

const asReported = (type: PointType): PointType | null => {
  if (type === 'missing') return null;
  return type === 'excluded' ? 'common' : type;
};

function iconsResult(analysis: Analysis): CaseResult {
  const { points, icons } = analysis;
  return {
    cl: points.map(({ cl }) => cl),
    ucl: columnOf(points, 'ucl'),
    lcl: columnOf(points, 'lcl'),
    sigmaSignals: outside(analysis),
    pointTypes: points.map(({ pointType }) => asReported(pointType)),
    variationIcon: icons?.variation?.name ?? null,
    assuranceIcon: icons?.assurance?.name ?? null,
  };
}

// The order in which the reference lists them.
function numbersOf({ anhoej }: { readonly anhoej: AnhoejNumbers }): CaseResult {
  const { usefulPoints, longestRun, longestRunMax, crossings, crossingsMin, runsSignal } = anhoej;
  return { usefulPoints, longestRun, longestRunMax, crossings, crossingsMin, runsSignal };
}

const noNumbers: CaseResult = {
  ...{ usefulPoints: null, longestRun: null, longestRunMax: null },
  ...{ crossings: null, crossingsMin: null, runsSignal: null },
};

/**
 * Gives an analysis in the shape of the reference cases.
 *
 * @param analysis - The chart.
 * @returns Lines, limits, the runs of the latest phase and of each, points outside the limits and the points of each
 *   rule; under Making Data Count lines, what each point is, and the icons.
 */
export function caseResult(analysis: Analysis): CaseResult {
  if (analysis.ruleset === 'mdc6' || analysis.ruleset === 'mdc7') return iconsResult(analysis);
  const { points, phases, chart } = analysis;
  const latest = phases.at(-1);
  const rules = rulesOf[chart.name];
  return {
    plotted: points.map(({ plotted }) => plotted),
    cl: points.map(({ cl }) => cl),
    ucl: columnOf(points, 'ucl'),
    lcl: columnOf(points, 'lcl'),
    ucl2: columnOf(points, 'ucl2'),
    lcl2: columnOf(points, 'lcl2'),
    ...(latest === undefined || chart.name === 'mr' ? noNumbers : numbersOf(latest)),
    sigmaSignals: outside(analysis),
    phases: phases.map((phase) => ({ start: phase.start, end: phase.end, cl: phase.cl, ...numbersOf(phase) })),
    ...(rules.length === 0 ? {} : { rules: Object.fromEntries(rules.map((rule) => [rule, pointsOf(analysis, rule)])) }),
  };
}
