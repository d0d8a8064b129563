import type { SuggestedTheme } from '../passage.js';
import type { ScoredTheme } from './score-themes.js';
import { tierOf } from './tiers.js';

/** More would hide the subject of a passage; labelling conventions ask for one to three. */
const THEMES_MAX = 3;

/** Enough to order themes, and too coarse for differences in floating point to show. */
const SCORE_DECIMALS = 4;

function toSuggestion({ theme, score, stance, evidence }: ScoredTheme): readonly SuggestedTheme[] {
  const rounded = Number(score.toFixed(SCORE_DECIMALS));
  const tier = tierOf(rounded);
  const spans = evidence.map((piece) => piece.span).toSorted(([one], [other]) => one - other);
  const affirmed = evidence.filter(({ sign }) => sign === 'affirmed');
  const terms = [...new Set(affirmed.map(({ identity }) => identity))].toSorted();
  return tier === undefined ? [] : [{ slug: theme.slug, stance, tier, score: rounded, spans, terms }];
}

/**
 * Picks the themes worth showing for a passage.
 *
 * @param scored - Every theme with evidence.
 * @returns Three at most, strongest first; themes of equal strength stand in the order of their slugs.
 */
export function suggest(scored: readonly ScoredTheme[]): readonly SuggestedTheme[] {
  return scored
    .flatMap(toSuggestion)
    .toSorted((one, other) => other.score - one.score || (one.slug < other.slug ? -1 : 1))
    .slice(0, THEMES_MAX);
}
