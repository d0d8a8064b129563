import type { Catalogue, Theme } from '../catalogue/theme.js';
import { sectionRole } from '../context/section.js';
import { marginsOf } from '../model/margins.js';
import type { Model } from '../model/model.js';
import { sparseText } from '../model/sparse-text.js';
import type { Passage, Stance } from '../passage.js';
import type { Token } from '../text/tokenise.js';
import type { Evidence } from './evidence.js';
import { fusionSigns } from './fusion-signs.js';
import { logistic } from './logistic.js';
import { readingsOf, stanceSigns } from './readings-of.js';
import { noisyOr, type ScoredTheme } from './score-themes.js';
import { scoreOf } from './tiers.js';

/** A theme as a whole passage is judged to carry it. */
export interface JudgedTheme {
  readonly theme: Theme;
  readonly score: number;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
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
 * Fuses what terms, patterns and trained lines say of a passage.
 *
 * @param scored - What terms and patterns say.
 * @returns Every theme of the catalogue. One that the model was not trained on has the strength of its wordings alone.
 */
export function judgePassage(
  { passage, tokens }: { readonly passage: Passage; readonly tokens: readonly Token[] },
  scored: readonly ScoredTheme[],
  catalogue: Catalogue,
  model: Model,
): readonly JudgedTheme[] {
  const margins = marginsOf(sparseText(tokens, model.vocabulary), model);
  const found = new Map(scored.map((each) => [each.theme.slug, each]));
  const stanceOf = stanceJudge(passage, scored, logistic(model.stance, stanceSigns(margins, scored, model.slugs)));
  const chances = new Map(
    readingsOf(margins, scored, model.slugs).map((readings, at) => [
      model.slugs[at] ?? '',
      logistic(model.fusion, fusionSigns(readings)),
    ]),
  );
  return catalogue.themes.map((theme) => {
    const words = found.get(theme.slug);
    const { term = 0, pattern = 0 } = words?.score ?? {};
    const evidence = words?.evidence ?? [];
    const chance = chances.get(theme.slug);
    const score = chance === undefined ? noisyOr([term, pattern]) : scoreOf(chance * trustIn(evidence), model);
    return { theme, score, stance: stanceOf(words), evidence };
  });
}
