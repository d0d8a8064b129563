import type { Concepts, Pattern } from './pattern.js';
import { indexWordings, type WordingIndex } from './wording-index.js';

/** A pattern with its alternatives as numbers. */
export interface CompiledPattern extends Pattern {
  readonly keys: readonly (readonly number[])[];
  readonly excluded: readonly number[];
}

/** All patterns, each under the alternatives of its rarest set: without one of those it cannot stand. */
export interface PatternIndex {
  readonly wordings: WordingIndex;
  readonly patternsUnder: readonly (readonly CompiledPattern[])[];
}

/** How common a set is taken to be: by how many wordings it has. */
function breadth(set: readonly string[], concepts: Concepts): number {
  return set.reduce(
    (sum, wording) => sum + (wording.startsWith('@') ? (concepts[wording.slice(1)]?.length ?? 0) : 1),
    0,
  );
}

/** Makes patterns ready for finding. */
export function indexPatterns(patterns: readonly Pattern[], concepts: Concepts): PatternIndex {
  const wordings = indexWordings(
    patterns.flatMap(({ sets, exclude }) => [...sets.flat(), ...exclude]),
    concepts,
  );
  const patternsUnder: CompiledPattern[][] = Array.from({ length: wordings.alternatives }, () => []);
  for (const pattern of patterns) {
    // The rarest set comes first.
    const sets = pattern.sets.toSorted((one, other) => breadth(one, concepts) - breadth(other, concepts));
    const keys = sets.map((set) => set.map(wordings.numberOf));
    const compiled = { ...pattern, keys, excluded: pattern.exclude.map(wordings.numberOf) };
    for (const key of new Set(keys[0])) patternsUnder[key]?.push(compiled);
  }
  return { wordings, patternsUnder };
}
