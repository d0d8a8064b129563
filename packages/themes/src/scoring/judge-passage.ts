import type { Theme } from '../catalogue/theme.js';
import { sectionRole } from '../context/section.js';
import { marginsOf } from '../model/margins.js';
import type { Model } from '../model/model.js';
import { sparseText } from '../model/sparse-text.js';
import type { Passage, Stance } from '../passage.js';
import { piecesOf } from '../text/pieces.js';
import type { Token } from '../text/tokenise.js';
import type { Evidence } from './evidence.js';
import { fusionSigns } from './fusion-signs.js';
import type { Reading } from './gather-evidence.js';
import { logistic } from './logistic.js';
import { readByWords } from './read-by-words.js';
import { readingsOf, stanceSigns } from './readings-of.js';
import { noisyOr, type ScoredTheme } from './score-themes.js';
import { scoreOf } from './tiers.js';

/** A theme as a passage, or a piece of it, is judged to carry it. */
export interface JudgedTheme {
  readonly theme: Theme;
  readonly score: number;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
  /** How far people's decisions let the evidence be trusted, from 0 to 1. */
  readonly trust: number;
  /** The words that were judged. */
  readonly tokens: readonly Token[];
}

const HALF = 0.5;

function stancesIn(scored: readonly ScoredTheme[]): ReadonlySet<Stance> {
  return new Set(scored.map(({ stance }) => stance));
}

/** The stance of the passage as a whole; a theme whose clause plainly differs from others keeps its own. */
function stanceJudge(passage: Passage, scored: readonly ScoredTheme[], chance: number) {
  const whole: Stance = chance > HALF ? 'effective-practice' : 'learning';
  const clausesDiffer = stancesIn(scored).size > 1;
  const decidedElsewhere = passage.kind !== 'finding' || sectionRole(passage.section) === 'effective-practice';
  return (found: ScoredTheme | undefined): Stance => {
    if (decidedElsewhere) return found?.stance ?? (passage.kind === 'finding' ? 'effective-practice' : 'learning');
    return clausesDiffer ? (found?.stance ?? whole) : whole;
  };
}

/** The best reason for a theme is trusted as far as people's decisions have left it; without one there is no doubt. */
function trustIn(evidence: readonly Evidence[]): number {
  return evidence.length === 0 ? 1 : Math.max(...evidence.map(({ trust }) => trust));
}

/**
 * Fuses what terms, patterns and trained lines say of a text.
 *
 * @returns Every theme of the catalogue. One that the model was not trained on has the strength of its wordings alone.
 */
function judgeText(passage: Passage, tokens: readonly Token[], reading: Reading, model: Model): readonly JudgedTheme[] {
  const scored = readByWords(passage, tokens, reading);
  const margins = marginsOf(sparseText(tokens, model.vocabulary), model);
  const found = new Map(scored.map((each) => [each.theme.slug, each]));
  const stanceOf = stanceJudge(passage, scored, logistic(model.stance, stanceSigns(margins, scored, model.slugs)));
  const chances = new Map(
    readingsOf(margins, scored, model.slugs).map((readings, at) => [
      model.slugs[at] ?? '',
      logistic(model.fusion, fusionSigns(readings)),
    ]),
  );
  return reading.catalogue.themes.map((theme) => {
    const words = found.get(theme.slug);
    const { term = 0, pattern = 0 } = words?.score ?? {};
    const evidence = words?.evidence ?? [];
    const chance = chances.get(theme.slug);
    const trust = trustIn(evidence);
    const score = chance === undefined ? noisyOr([term, pattern]) : scoreOf(chance * trust, model);
    return { theme, score, stance: stanceOf(words), evidence, trust, tokens };
  });
}

/** The better of two readings of one theme; what people rejected in the whole is doubted in a piece as well. */
function better(whole: JudgedTheme, piece: JudgedTheme | undefined): JudgedTheme {
  if (piece === undefined) return whole;
  const score = piece.score * Math.min(1, whole.trust / piece.trust);
  return score > whole.score ? { ...piece, score } : whole;
}

/**
 * Judges what themes a passage carries. A long one is read as a whole and in pieces, and each theme is judged by the text
 * that tells it best.
 *
 * @param tokens - The words of the passage.
 * @returns Every theme of the catalogue, in its order.
 */
export function judgePassage(
  passage: Passage,
  tokens: readonly Token[],
  reading: Reading,
  model: Model,
): readonly JudgedTheme[] {
  const whole = judgeText(passage, tokens, reading, model);
  const pieces = piecesOf(tokens).map((piece) => judgeText(passage, piece, reading, model));
  return whole.map((judged, at) => pieces.reduce((best, piece) => better(best, piece[at]), judged));
}
