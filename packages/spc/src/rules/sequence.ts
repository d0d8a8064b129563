import type { LimitsAt } from '../lines/limits.js';
import { sideOf } from '../lines/near.js';

/** The points that the rules look at, in columns and in time order: neither missing nor left out. */
export interface Sequence {
  /** Positions on the chart, from 0. */
  readonly positions: readonly number[];
  readonly values: Float64Array;
  /** 1 above the centre line, −1 below, 0 on it. */
  readonly sides: Int8Array;
  /** The lines at each point; one entry alone when all points share their lines. */
  readonly limits: readonly LimitsAt[];
}

/** Several points of a sequence in a row, by their places in it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives the lines at a place of a sequence.
 *
 * @param limits - One entry a point, or one for all of them.
 * @param place - From 0.
 */
export function limitsIn(limits: readonly LimitsAt[], place: number): LimitsAt | undefined {
  return limits.length === 1 ? limits[0] : limits[place];
}

// When every point counts, a column already is what would be picked from it.
function valuesAt(plotted: Float64Array, positions: readonly number[]): Float64Array {
  if (positions.length === plotted.length) return plotted;
  return Float64Array.from(positions, (position) => plotted[position] ?? 0);
}

function limitsOf(limits: readonly LimitsAt[], positions: readonly number[], offset: number): readonly LimitsAt[] {
  if (limits.length === 1 || positions.length === limits.length) return limits;
  return positions.flatMap((position) => limits[position - offset] ?? []);
}

function sidesOf(values: Float64Array, cl: number | null): Int8Array {
  const sides = new Int8Array(values.length);
  if (cl === null) return sides;
  for (let place = 0; place < values.length; place += 1) sides[place] = sideOf(values[place] ?? 0, cl);
  return sides;
}

/**
 * Puts the points that the rules look at in a sequence.
 *
 * @param plotted - The figure of every point of the chart.
 * @param positions - The positions of those that count.
 * @param limits - The lines at each point of the phase, or one entry for all of them.
 * @param offset - The position of the phase's first point on the chart.
 */
export function sequenceOf(
  plotted: Float64Array,
  positions: readonly number[],
  limits: readonly LimitsAt[],
  offset: number,
): Sequence {
  const values = valuesAt(plotted, positions);
  const lines = limitsOf(limits, positions, offset);
  // The line is the same for every point of a phase, and only the limits may differ.
  return { positions, values, sides: sidesOf(values, lines[0]?.cl ?? null), limits: lines };
}

/**
 * Joins the sequences of several phases into one; each point keeps the lines of its own phase.
 *
 * @param sequences - In time order.
 */
export function joined(sequences: readonly Sequence[]): Sequence {
  const [only] = sequences;
  if (only !== undefined && sequences.length === 1) return only;
  return {
    positions: sequences.flatMap((sequence) => sequence.positions),
    values: Float64Array.from(sequences.flatMap((sequence) => [...sequence.values])),
    sides: Int8Array.from(sequences.flatMap((sequence) => [...sequence.sides])),
    limits: sequences.flatMap(({ positions, limits }) =>
      positions.flatMap((_, place) => limitsIn(limits, place) ?? []),
    ),
  };
}

/**
 * Gives the start of a sequence.
 *
 * @param sequence - The sequence.
 * @param count - How many points of it.
 */
export function startOf({ positions, values, sides, limits }: Sequence, count: number): Sequence {
  return {
    positions: positions.slice(0, count),
    values: values.slice(0, count),
    sides: sides.slice(0, count),
    limits: limits.length === 1 ? limits : limits.slice(0, count),
  };
}

/**
 * Gives the positions on the chart of a stretch.
 *
 * @param sequence - The sequence.
 * @param stretch - Places in it.
 */
export function positionsOf({ positions }: Sequence, { first, last }: Stretch): readonly number[] {
  return positions.slice(first, last + 1);
}
