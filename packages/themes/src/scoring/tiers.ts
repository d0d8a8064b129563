import type { Tier } from '../passage.js';

/** From this score a theme is worth a person's look. Our choice; see docs/method/themes.md. */
export const SUGGESTED_MIN = 0.35;

/** From this score the wording alone is strong. Our choice; see docs/method/themes.md. */
const DETECTED_MIN = 0.8;

/**
 * Says how sure the engine is of a theme.
 *
 * @param score - From 0 to 1.
 * @returns Nothing when the score is too low to show.
 */
export function tierOf(score: number): Tier | undefined {
  if (score >= DETECTED_MIN) return 'detected';
  return score >= SUGGESTED_MIN ? 'suggested' : undefined;
}
