import { isFields, isWording, isWordings } from '../catalogue/shape.js';
import type { Concepts, Pattern } from './pattern.js';

const WINDOW = { min: 1, max: 20 };
const SETS_MAX = 5;

function refuse(where: string, reason: string): never {
  throw new Error(`${where} ${reason}.`);
}

/**
 * Checks the file of concepts.
 *
 * @throws {Error} The first fault found. The file is ours, so this is our bug.
 */
export function checkConcepts(value: unknown): Concepts {
  if (!isFields(value)) throw new Error('The concepts of the catalogue cannot be read.');
  const concepts = Object.entries(value).map(([name, wordings]) => {
    if (!isWordings(wordings) || wordings.length === 0) refuse(`The concept “${name}”`, 'has no wordings');
    return [name, wordings] as const;
  });
  return Object.fromEntries(concepts);
}

function isSets(value: unknown): value is readonly (readonly string[])[] {
  return Array.isArray(value) && value.every((set) => isWordings(set) && set.length > 0);
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < 1;

const isWindow = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= WINDOW.min && Number(value) <= WINDOW.max;

function toPattern(value: unknown, concepts: Concepts, slugs: ReadonlySet<string>): Pattern {
  if (!isFields(value) || !isWording(value.id)) refuse('A pattern of the catalogue', 'has no id');
  const where = `The pattern “${value.id}”`;
  const { id, theme, sets, window, weight, exclude = [] } = value;
  if (!isWording(theme) || !slugs.has(theme)) refuse(where, 'is of no known theme');
  if (!isSets(sets) || sets.length === 0 || sets.length > SETS_MAX)
    refuse(where, 'has no sets of wordings, or too many');
  if (!isWindow(window)) refuse(where, 'has no usable window');
  if (!isShare(weight)) refuse(where, 'has no weight between 0 and 1');
  if (!isWordings(exclude)) refuse(where, 'has exclusions that cannot be read');
  const unknown = [...sets.flat(), ...exclude].find(
    (wording) => wording.startsWith('@') && !Object.hasOwn(concepts, wording.slice(1)),
  );
  if (unknown !== undefined) refuse(where, `speaks of a concept that does not exist, ${unknown}`);
  return { id, theme, sets, window, weight, exclude };
}

/**
 * Checks the file of patterns.
 *
 * @param slugs - The themes of the catalogue.
 * @returns The patterns in the file's order.
 * @throws {Error} The first fault found. The file is ours, so this is our bug.
 */
export function checkPatterns(value: unknown, concepts: Concepts, slugs: ReadonlySet<string>): readonly Pattern[] {
  if (!Array.isArray(value)) throw new Error('The patterns of the catalogue cannot be read.');
  const patterns = value.map((each: unknown) => toPattern(each, concepts, slugs));
  if (new Set(patterns.map(({ id }) => id)).size < patterns.length) throw new Error('Two patterns share an id.');
  return patterns;
}
