import { practiceClass, themelessClass } from '../model/model.js';
import type { ThemeReadings } from './fusion-signs.js';
import type { ScoredTheme } from './score-themes.js';

/**
 * Puts side by side what the trained lines, the terms and the patterns say of every theme of a model.
 *
 * @param margins - Where the passage lies to each line of the model, in the model's order.
 * @param scored - The themes with evidence in the passage.
 * @returns One entry a theme, in the model's order.
 */
export function readingsOf(
  margins: ArrayLike<number>,
  scored: readonly ScoredTheme[],
  slugs: readonly string[],
): readonly ThemeReadings[] {
  const scores = new Map(scored.map(({ theme, score }) => [theme.slug, score]));
  const highestTerm = Math.max(0, ...scored.map(({ score }) => score.term));
  const highestPattern = Math.max(0, ...scored.map(({ score }) => score.pattern));
  let [strongest, second] = [-Infinity, -Infinity];
  for (const at of slugs.keys()) {
    const margin = margins[at] ?? 0;
    if (margin > strongest) [strongest, second] = [margin, strongest];
    else second = Math.max(second, margin);
  }
  const themeless = margins[themelessClass(slugs)] ?? 0;
  return slugs.map((slug, at) => {
    const { term = 0, pattern = 0 } = scores.get(slug) ?? {};
    const margin = margins[at] ?? 0;
    return { margin, strongest, second, themeless, term, highestTerm, pattern, highestPattern };
  });
}

/** What is known of a passage's stance: the trained line, and the tone of the clauses that speak of themes. */
export function stanceSigns(
  margins: ArrayLike<number>,
  scored: readonly ScoredTheme[],
  slugs: readonly string[],
): readonly number[] {
  const praised = scored.filter(({ stance }) => stance === 'effective-practice').length;
  const margin = margins[practiceClass(slugs)] ?? 0;
  return [1, margin, scored.length === 0 ? 0 : praised / scored.length, scored.length > 0 && praised === 0 ? 1 : 0];
}
