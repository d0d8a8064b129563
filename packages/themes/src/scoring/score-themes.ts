import type { Theme } from '../catalogue/theme.js';
import { grouped } from '../grouped.js';
import type { Stance } from '../passage.js';
import type { Evidence, Recogniser } from './evidence.js';

/** A theme with the evidence for it in one passage. */
export interface ScoredTheme {
  readonly theme: Theme;
  /** The strength of its terms, and of its patterns, from 0 to 1. */
  readonly score: Readonly<Record<Recogniser, number>>;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
}

function strongestOfEachIdentity(evidence: readonly Evidence[]): readonly number[] {
  const strongest = new Map<string, number>();
  for (const { identity, weight } of evidence) {
    strongest.set(identity, Math.max(weight, strongest.get(identity) ?? 0));
  }
  return [...strongest.values()].toSorted((one, other) => other - one);
}

/**
 * Joins independent reasons into one strength.
 *
 * @param weights - Each from 0 to 1.
 * @source Noisy-or (Pearl 1988, Probabilistic Reasoning in Intelligent Systems, section 4.3.2): 1 − ∏(1 − weight).
 */
export function noisyOr(weights: readonly number[]): number {
  return 1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1);
}

function stanceOfAll(evidence: readonly Evidence[]): Stance {
  const weightOf = (stance: Stance): number =>
    evidence.filter((piece) => piece.stance === stance).reduce((total, piece) => total + piece.weight, 0);
  return weightOf('effective-practice') > weightOf('learning') ? 'effective-practice' : 'learning';
}

const scoreBy = (recogniser: Recogniser, evidence: readonly Evidence[]): number =>
  noisyOr(strongestOfEachIdentity(evidence.filter(({ by }) => by === recogniser)));

/**
 * Combines the evidence for each theme of a passage.
 *
 * @param evidence - Every mention found, weighed.
 * @returns One entry for each theme mentioned, in no particular order.
 */
export function scoreThemes(evidence: readonly Evidence[]): readonly ScoredTheme[] {
  return [...grouped(evidence, (piece) => piece.theme).entries()].map(([theme, pieces]) => ({
    theme,
    score: { term: scoreBy('term', pieces), pattern: scoreBy('pattern', pieces) },
    stance: stanceOfAll(pieces),
    evidence: pieces,
  }));
}
