import type { Passage } from '../passage.js';
import type { Token } from '../text/tokenise.js';
import { dampLevers } from './damp-levers.js';
import { gatherEvidence, type Reading } from './gather-evidence.js';
import { scoreThemes, type ScoredTheme } from './score-themes.js';

/**
 * Reads a passage by the catalogue's terms and patterns alone.
 *
 * @param tokens - The words of the passage.
 * @returns Every theme with evidence, in no particular order; none for a background section.
 */
export function readByWords(passage: Passage, tokens: readonly Token[], reading: Reading): readonly ScoredTheme[] {
  return dampLevers(scoreThemes(gatherEvidence(passage, tokens, reading)), passage.kind);
}
