/** A reference case as far as sums by hand need it. */
export interface Input {
  readonly values: readonly (number | null | readonly (number | null)[])[];
  readonly denominators?: readonly (number | null)[];
  readonly freeze?: number;
  readonly parts?: readonly number[];
  readonly exclude?: readonly number[];
  readonly improvementDirection?: string;
  readonly target?: number;
  readonly screenMovingRanges?: boolean;
  readonly ruleset?: unknown;
}

/** One point: its place on the chart, and what is drawn there. */
export interface Drawn {
  readonly at: number;
  readonly y: number;
}

/** A stretch with a line of its own. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Points the rules look at, and of these the points the line rests on. */
  readonly used: readonly Drawn[];
  readonly baseline: readonly Drawn[];
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Adds up. */
export const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

/** Gives the mean; 0 ÷ 0 of nothing. */
export const meanOf = (figures: readonly number[]): number => sum(figures) / figures.length;

const variance = (figures: readonly number[]): number =>
  sum(figures.map((each) => (each - meanOf(figures)) ** 2)) / (figures.length - 1);

/** Gives the figures of a subgroup that are known. */
export const groupAt = ({ values }: Input, at: number): readonly number[] => {
  const group = values[at];
  return Array.isArray(group) ? group.filter(isNumber) : [];
};

/** Gives the standard deviation within a subgroup; nothing for fewer than two. */
export const spreadAt = (input: Input, at: number): number | null => {
  const group = groupAt(input, at);
  return group.length < 2 ? null : Math.sqrt(variance(group));
};

function figureAt(chart: string, input: Input, at: number): number | null {
  if (chart === 's') return spreadAt(input, at);
  if (chart === 'xbar') return groupAt(input, at).length === 0 ? null : meanOf(groupAt(input, at));
  const value = input.values[at];
  if (!isNumber(value)) return null;
  if (input.denominators === undefined || chart === 'c') return value;
  const whole = input.denominators[at] ?? null;
  return whole === null || whole === 0 ? null : value / whole;
}

const startsOf = ({ parts = [] }: Input): readonly number[] =>
  [...new Set([0, ...parts])].toSorted((one, other) => one - other);

/** Gives what is drawn at every place; nothing where a figure is missing. */
export function plottedOf(chart: string, input: Input): readonly (number | null)[] {
  const figures = input.values.map((_, at) => figureAt(chart, input, at));
  if (chart !== 'mr') return figures;
  return figures.map((figure, at) => {
    let before = at - 1;
    while (input.exclude?.includes(before) === true && !startsOf(input).includes(before + 1)) before -= 1;
    const previous = startsOf(input).includes(before + 1) ? null : (figures[before] ?? null);
    return figure === null || previous === null ? null : Math.abs(figure - previous);
  });
}

/** Cuts a chart into its parts. */
export function partsOf(input: Input, plotted: readonly (number | null)[]): readonly Part[] {
  if (plotted.length === 0) return [];
  const starts = startsOf(input);
  return starts.map((start, place) => {
    const end = (starts[place + 1] ?? plotted.length) - 1;
    const used = plotted.flatMap((y, at) =>
      y === null || at < start || at > end || input.exclude?.includes(at) === true ? [] : [{ at, y }],
    );
    const frozen = input.freeze === undefined ? Infinity : start + Math.floor(input.freeze);
    return { start, end, used, baseline: used.filter(({ at }) => at < frozen) };
  });
}
