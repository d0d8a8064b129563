import { groupAt, meanOf, spreadAt, sum, type Drawn, type Input, type Part } from './figures.js';

/** The lines at one place; nothing where there is none. */
export interface LinesAt {
  readonly cl: number | null;
  readonly ucl: number | null;
  readonly lcl: number | null;
  readonly ucl2: number | null;
  readonly lcl2: number | null;
  readonly sigma: number | null;
}

/** How moving ranges become a standard deviation. */
export interface Ranging {
  readonly isScreened: boolean;
  /** Mean moving ranges are multiplied by this. */
  readonly share: number;
}

const exact = 1 / 1.128;

function middleOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

// A missing point parts its neighbours; points that were left out do not.
function rangesOf(points: readonly Drawn[], { exclude = [] }: Input): readonly number[] {
  return points.flatMap(({ at, y }, place) => {
    const before = points[place - 1];
    if (before === undefined) return [];
    const between = Array.from({ length: at - before.at - 1 }, (_, step) => before.at + 1 + step);
    return between.every((each) => exclude.includes(each)) ? [Math.abs(y - before.y)] : [];
  });
}

function sigmaOf(ranges: readonly number[], { isScreened, share }: Ranging): number {
  const all = meanOf(ranges);
  const kept = isScreened && all > 0 ? ranges.filter((range) => range < 3.267 * all) : ranges;
  return meanOf(kept) * share;
}

// Γ by Lanczos' sum, another way than the engine's.
function logGamma(x: number): number {
  const terms = [76.1800917294714, -86.5053203294167, 24.01409824083091, -1.231739572450155, 0.001208650973866179];
  const series = terms.reduce(
    (total, term, at) => total + term / (x + 1 + at),
    1.000000000190015 - 5.395239384953e-6 / (x + 6),
  );
  return (x + 0.5) * Math.log(x + 5.5) - (x + 5.5) + Math.log((2.506628274631 * series) / x);
}

const c4 = (n: number): number => Math.sqrt(2 / (n - 1)) * Math.exp(logGamma(n / 2) - logGamma((n - 1) / 2));

interface Spec {
  readonly cl: number;
  readonly middle?: number;
  readonly sigmaAt: (at: number) => number;
  readonly min?: number;
  readonly max?: number;
  readonly power?: number;
}

function ofRatios(chart: string, input: Input, { baseline }: Part, ranging: Ranging): Spec {
  const wholeAt = (at: number): number =>
    input.values[at] === null ? Number.NaN : (input.denominators?.[at] ?? Number.NaN);
  const cl = sum(baseline.map(({ at, y }) => y * wholeAt(at))) / sum(baseline.map(({ at }) => wholeAt(at)));
  const isShare = chart.startsWith('p');
  const plain = (at: number): number => Math.sqrt((isShare ? cl * (1 - cl) : cl) / wholeAt(at));
  const scores = baseline.map(({ at, y }) => ({ at, y: (y - cl) / plain(at) }));
  const sz = chart.endsWith('p') && chart !== 'p' ? sigmaOf(rangesOf(scores, input), { ...ranging, share: exact }) : 1;
  return { cl, sigmaAt: (at) => plain(at) * sz, min: 0, max: isShare ? 1 : Infinity };
}

function ofSubgroups(chart: string, input: Input, { baseline }: Part): Spec {
  const sizeAt = (at: number): number => groupAt(input, at).length;
  const varying = baseline.filter(({ at }) => sizeAt(at) >= 2);
  const isEven = new Set(baseline.map(({ at }) => sizeAt(at))).size === 1;
  const freedom = sum(varying.map(({ at }) => sizeAt(at) - 1));
  const squares = sum(varying.map(({ at }) => (sizeAt(at) - 1) * (spreadAt(input, at) ?? 0) ** 2));
  const spread = isEven ? meanOf(varying.map(({ at }) => spreadAt(input, at) ?? 0)) : Math.sqrt(squares / freedom);
  if (chart === 's') {
    return { cl: spread, sigmaAt: (at) => (spread * Math.sqrt(1 - c4(sizeAt(at)) ** 2)) / c4(sizeAt(at)), min: 0 };
  }
  const all = baseline.flatMap(({ at }) => groupAt(input, at));
  return { cl: meanOf(all), sigmaAt: (at) => spread / (c4(sizeAt(at)) * Math.sqrt(sizeAt(at))) };
}

function specOf(chart: string, input: Input, part: Part, ranging: Ranging): Spec {
  const ys = part.baseline.map(({ y }) => y);
  const mean = meanOf(ys);
  switch (chart) {
    case 'run':
      return { cl: middleOf(ys), sigmaAt: () => Number.NaN };
    case 'i':
      return { cl: mean, sigmaAt: () => sigmaOf(rangesOf(part.baseline, input), ranging) };
    case 'mr':
      return { cl: mean, middle: 0, sigmaAt: () => (3.267 * mean) / 3, min: 0 };
    case 'c':
      return { cl: mean, sigmaAt: () => Math.sqrt(mean), min: 0 };
    case 'g':
      return { cl: middleOf(ys), middle: mean, sigmaAt: () => Math.sqrt(mean * (mean + 1)), min: 0 };
    case 't': {
      const evened = part.baseline.map(({ at, y }) => ({ at, y: y ** (1 / 3.6) }));
      const middle = meanOf(evened.map(({ y }) => y));
      const sigma = sigmaOf(rangesOf(evened, input), ranging);
      return { cl: middle ** 3.6, middle, sigmaAt: () => sigma, min: 0, power: 3.6 };
    }
    case 'xbar':
    case 's':
      return ofSubgroups(chart, input, part);
    default:
      return ofRatios(chart, input, part, ranging);
  }
}

/** Works out the lines at every place of a part. */
export function linesOf(chart: string, input: Input, part: Part, ranging: Ranging): (at: number) => LinesAt {
  const { cl, middle = cl, sigmaAt, min = -Infinity, max = Infinity, power = 1 } = specOf(chart, input, part, ranging);
  return (at) => {
    const sigma = sigmaAt(at);
    const line = Number.isFinite(cl) ? cl : null;
    if (!(sigma > 0) || line === null || !Number.isFinite(sigma)) {
      return { cl: line, ucl: null, lcl: null, ucl2: null, lcl2: null, sigma: null };
    }
    const limit = (sigmas: number): number => Math.min(max, Math.max(min, middle + sigmas * sigma)) ** power;
    return { cl: line, ucl: limit(3), lcl: limit(-3), ucl2: limit(2), lcl2: limit(-2), sigma };
  };
}
