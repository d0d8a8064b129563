/** How often people agreed with suggestions that a term led to. */
export interface TermStat {
  /** The theme that the term points to. */
  readonly slug: string;
  /** The term, as `SuggestedTheme.terms` names it. */
  readonly term: string;
  /** Suggestions it led to that a person confirmed. */
  readonly confirmed: number;
  /** Suggestions it led to that a person rejected. */
  readonly rejected: number;
}

/** What people's decisions say of terms: a weight from 0 to 1 under each `termKey`. Terms not in it keep their own. */
export type LearntWeights = ReadonlyMap<string, number>;

/** How far a starting weight is trusted, and beside how many decisions. */
const PRIOR = { confirmed: 1.6, seen: 2 };

/**
 * Names a term of a theme, to look up what was learnt of it.
 *
 * @param slug - The theme.
 * @param term - The term's stems, joined by spaces.
 */
export const termKey = (slug: string, term: string): string => `${slug} ${term}`;

/**
 * Gives the weight of a term after what people decided: (confirmed + 1.6 × start) / (seen + 2).
 *
 * @param start - Its weight in the catalogue, from 0 to 1.
 * @param stat - How often it was confirmed and rejected; whole numbers from 0.
 * @returns From 0 to 1; the starting weight itself as long as nobody has decided.
 * @source docs/method/themes.md, "Learning from decisions".
 */
export function learntWeight(start: number, { confirmed, rejected }: Pick<TermStat, 'confirmed' | 'rejected'>): number {
  const seen = confirmed + rejected;
  return seen === 0 ? start : (confirmed + PRIOR.confirmed * start) / (seen + PRIOR.seen);
}
