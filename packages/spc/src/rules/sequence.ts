import type { LimitsAt } from '../lines/limits.js';
import { sideOf } from '../lines/near.js';

/** The points that the rules look at, in columns and in time order: neither missing nor left out. */
export interface Sequence {
  /** Positions on the chart, from 0. */
  readonly positions: readonly number[];
  readonly values: readonly number[];
  /** 1 above the centre line, −1 below, 0 on it. */
  readonly sides: readonly number[];
  /** The lines at each point. */
  readonly limits: readonly LimitsAt[];
}

/** Several points of a sequence in a row, by their places in it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Puts the points that the rules look at in a sequence.
 *
 * @param plotted - The figure of every point of the chart.
 * @param used - The positions of those that count.
 * @param limits - The lines at each point of the phase.
 * @param offset - The position of the phase's first point on the chart.
 */
export function sequenceOf(
  plotted: readonly number[],
  used: readonly number[],
  limits: readonly LimitsAt[],
  offset: number,
): Sequence {
  const values: number[] = [];
  const sides: number[] = [];
  const lines: LimitsAt[] = [];
  for (const position of used) {
    const value = plotted[position];
    const line = limits[position - offset];
    if (value === undefined || line === undefined) continue;
    values.push(value);
    sides.push(line.cl === null ? 0 : sideOf(value, line.cl));
    lines.push(line);
  }
  return { positions: used, values, sides, limits: lines };
}

/**
 * Joins the sequences of several phases into one; each point keeps the lines of its own phase.
 *
 * @param sequences - In time order.
 */
export function joined(sequences: readonly Sequence[]): Sequence {
  return {
    positions: sequences.flatMap((sequence) => sequence.positions),
    values: sequences.flatMap((sequence) => sequence.values),
    sides: sequences.flatMap((sequence) => sequence.sides),
    limits: sequences.flatMap((sequence) => sequence.limits),
  };
}

/**
 * Cuts a sequence at a place.
 *
 * @param sequence - The sequence.
 * @param from - The first place kept.
 * @param to - The first place after `from` that is not kept.
 */
export function sliceOf({ positions, values, sides, limits }: Sequence, from: number, to?: number): Sequence {
  return {
    positions: positions.slice(from, to),
    values: values.slice(from, to),
    sides: sides.slice(from, to),
    limits: limits.slice(from, to),
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
