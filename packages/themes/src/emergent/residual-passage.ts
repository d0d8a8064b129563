/** A passage that carries no theme, and whose it is. */
export interface ResidualPassage {
  readonly id: string;
  readonly text: string;
  readonly reviewId: string;
  readonly committeeId: string;
}

/** What makes a group of passages worth a person's look. */
export interface EmergentRules {
  /** How alike a passage and a group must be, as a cosine from 0 to 1. */
  readonly likenessMin: number;
  readonly passagesMin: number;
  readonly reviewsMin: number;
  readonly candidatesMax: number;
}

/**
 * The rules in use.
 *
 * @source Our own; what was tried and what each gave is in `docs/method/themes.md`.
 */
export const emergentRules: EmergentRules = { likenessMin: 0.22, passagesMin: 3, reviewsMin: 3, candidatesMax: 10 };

/** Passages whose words are alike: perhaps a theme that the catalogue lacks. */
export interface Candidate {
  /** Up to five words that set the group apart, as people wrote them, the most telling first. */
  readonly words: readonly string[];
  /** Up to three passages nearest to its middle, of as many reviews as can be. */
  readonly exampleIds: readonly string[];
  /** All its passages, the nearest to its middle first. */
  readonly passageIds: readonly string[];
  readonly reviews: number;
  readonly committees: number;
}
