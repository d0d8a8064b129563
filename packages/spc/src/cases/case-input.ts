import type { ChartName } from '../input/chart.js';
import type { Direction } from '../input/series.js';

/** A reference case that could not be read, with a sentence that says why. */
export class CaseProblem extends Error {}

/** The charts by their names in reference cases; our own names are understood too. */
const chartNames: Readonly<Record<string, ChartName>> = {
  ...{ run: 'run', i: 'xmr', xmr: 'xmr', mr: 'mr', p: 'p', pp: 'pPrime', pPrime: 'pPrime', c: 'c', u: 'u' },
  ...{ up: 'uPrime', uPrime: 'uPrime', g: 'g', t: 't', xbar: 'xbar', s: 's' },
};

/** What a reference case gives, not yet looked at closely. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Reads an object.
 *
 * @param value - Anything.
 * @param name - What it is called in the message.
 */
export function readObject(value: unknown, name: string): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CaseProblem(`${name} is not an object.`);
  }
  return value as Given; // an object without a prototype we know of has no keys that are not strings
}

/**
 * Reads a list.
 *
 * @param value - Anything.
 * @param name - What it is called in the message.
 */
export function readList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new CaseProblem(`“${name}” is not a list.`);
  return value;
}

/**
 * Reads a list of numbers, any of which may be missing.
 *
 * @param value - Anything.
 * @param name - What it is called in the message.
 * @param length - How many there must be; any number when left out.
 */
export function readNumbers(value: unknown, name: string, length?: number): readonly (number | null)[] {
  const list = readList(value, name);
  if (length !== undefined && list.length !== length) {
    throw new CaseProblem(`“${name}” has ${list.length} entries and “values” has ${length}.`);
  }
  return list.map((entry, at) => {
    if (entry === null || typeof entry === 'number') return entry;
    throw new CaseProblem(`“${name}” holds something that is not a number at position ${at}.`);
  });
}

/**
 * Reads a list of positions, counted from 0.
 *
 * @param value - Anything; an absent list is an empty one.
 * @param name - What it is called in the message.
 * @param length - How many points there are.
 */
export function readPositions(value: unknown, name: string, length: number): readonly number[] {
  if (value === undefined || value === null) return [];
  return readNumbers(value, name).map((position) => {
    if (position !== null && Number.isInteger(position) && position >= 0 && position < length) return position;
    throw new CaseProblem(`“${name}” holds a position that is not one of the ${length} points.`);
  });
}

/**
 * Reads a number that may be absent.
 *
 * @param value - Anything.
 * @param name - What it is called in the message.
 */
export function readNumber(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new CaseProblem(`“${name}” is not a number.`);
}

/**
 * Reads the name of a chart.
 *
 * @param value - Anything.
 */
export function readChartName(value: unknown): ChartName {
  const isKnown = typeof value === 'string' && Object.hasOwn(chartNames, value);
  const name = isKnown ? chartNames[value] : undefined;
  if (name !== undefined) return name;
  throw new CaseProblem(
    `There is no chart called “${String(value)}”. Charts are ${Object.keys(chartNames).join(', ')}.`,
  );
}

/**
 * Reads which way is better.
 *
 * @param value - Anything; neither way when absent.
 */
export function readDirection(value: unknown): Direction {
  if (value === undefined || value === null) return 'neutral';
  if (value === 'increase' || value === 'decrease' || value === 'neutral') return value;
  throw new CaseProblem('“improvementDirection” is none of increase, decrease and neutral.');
}
