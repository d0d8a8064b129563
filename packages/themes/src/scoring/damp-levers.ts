import type { PassageKind } from '../passage.js';
import { noisyOr, type ScoredTheme } from './score-themes.js';
import { SUGGESTED_MIN } from './tiers.js';

/** What is left of a lever's score beside a subject. Our choice; the reasons are in docs/method/themes.md. */
const LEVER_SCORE_LEFT = 0.4;

const strengthOf = ({ score }: ScoredTheme): number => noisyOr([score.term, score.pattern]);

const damped = ({ term, pattern }: ScoredTheme['score']) => ({
  term: term * LEVER_SCORE_LEFT,
  pattern: pattern * LEVER_SCORE_LEFT,
});

/**
 * Keeps the means apart from the subject: training staff in chronologies is about chronologies.
 *
 * @param scored - The themes of one passage.
 * @param kind - In a finding a gap in training can be the finding itself, so nothing is changed there.
 * @returns The same themes; those with a labelling rule are weakened beside a subject.
 */
export function dampLevers(scored: readonly ScoredTheme[], kind: PassageKind): readonly ScoredTheme[] {
  const isLever = ({ theme }: ScoredTheme): boolean => theme.labellingRule !== undefined;
  const hasSubject = scored.some((candidate) => !isLever(candidate) && strengthOf(candidate) >= SUGGESTED_MIN);
  if (kind === 'finding' || !hasSubject) return scored;
  return scored.map((candidate) => (isLever(candidate) ? { ...candidate, score: damped(candidate.score) } : candidate));
}
