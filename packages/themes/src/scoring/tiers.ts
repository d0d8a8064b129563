import type { ModelFacts } from '../model/model.js';
import type { Tier } from '../passage.js';

/** From this score a theme is worth a person's look. Our choice; see docs/method/themes.md. */
export const SUGGESTED_MIN = 0.35;

/** From this score it is detected: right nine times in ten, as far as measured. */
const DETECTED_MIN = 0.8;

/** A chance above which nothing more is learnt. */
const CERTAIN = 1;

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

/**
 * Puts a fused chance on the scale of scores, so that the tiers begin where they always begin.
 *
 * @param chance - From 0 to 1.
 * @returns From 0 to 1; 0.35 where the model's own threshold for suggesting lies, 0.80 where that for detecting lies.
 */
export function scoreOf(chance: number, { suggestedFrom, detectedFrom }: ModelFacts): number {
  const between = (from: number, to: number) => (chance - from) / (to - from);
  if (chance < suggestedFrom) return SUGGESTED_MIN * between(0, suggestedFrom);
  if (chance < detectedFrom)
    return SUGGESTED_MIN + (DETECTED_MIN - SUGGESTED_MIN) * between(suggestedFrom, detectedFrom);
  return DETECTED_MIN + (1 - DETECTED_MIN) * between(detectedFrom, CERTAIN);
}
