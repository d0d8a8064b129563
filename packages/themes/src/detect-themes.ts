import { catalogue as ownCatalogue } from './catalogue/catalogue.js';
import type { Catalogue, Theme } from './catalogue/theme.js';
import { readClauses } from './context/clauses.js';
import { contextOf } from './context/context-of.js';
import { sectionRole } from './context/section.js';
import { stanceOf } from './context/stance-of.js';
import { termKey, type LearntWeights } from './learning/learnt-weights.js';
import type { Passage, PassageThemes } from './passage.js';
import { dampLevers } from './scoring/damp-levers.js';
import { weighInContext, type Evidence } from './scoring/evidence.js';
import { scoreThemes } from './scoring/score-themes.js';
import { suggest } from './scoring/suggest.js';
import { findTerms, type TermMatch } from './terms/find-terms.js';
import { termIndex } from './terms/term-index.js';
import { tokenise } from './text/tokenise.js';

const nothingLearnt: LearntWeights = new Map();

function wordsCovered(matches: readonly TermMatch[]): ReadonlySet<number> {
  return new Set(
    matches.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  );
}

function gatherEvidence(passage: Passage, catalogue: Catalogue, learnt: LearntWeights): readonly Evidence[] {
  const role = sectionRole(passage.section);
  if (role === 'background') return [];
  const themes = new Map<string, Theme>(catalogue.themes.map((theme) => [theme.slug, theme]));
  const tokens = tokenise(passage.text);
  const matches = findTerms(tokens, termIndex(catalogue));
  const { clauseOf, tones } = readClauses(tokens, wordsCovered(matches));
  return matches.flatMap((match) => {
    const theme = themes.get(match.term.slug);
    const start = tokens[match.first]?.start;
    const end = tokens[match.last]?.end;
    const tone = tones[clauseOf[match.first] ?? -1];
    if (theme === undefined || start === undefined || end === undefined || tone === undefined) return [];
    const sign = contextOf(match, theme, { tokens, clauseOf });
    const { slug, identity } = match.term;
    const weight = weighInContext(learnt.get(termKey(slug, identity)) ?? match.term.weight, sign);
    const stance = stanceOf({ kind: passage.kind, role, tone });
    return [{ theme, identity, sign, span: [start, end] as const, weight, stance }];
  });
}

/**
 * Suggests the themes that each passage speaks of, with the words that say so.
 *
 * It gathers evidence, weighs it and picks the strongest themes. It is deterministic and offline, and it never throws
 * on a text; a passage without evidence has no themes. Every theme is a suggestion until a person confirms it.
 *
 * @param passages - In any order; no passage affects another.
 * @param catalogue - The themes to look for; the product's own when left out.
 * @param learnt - What people's decisions say of some terms; every term has its own weight when left out.
 * @returns One entry for each passage, in the same order, with three themes at most.
 */
export function detectThemes(
  passages: readonly Passage[],
  catalogue: Catalogue = ownCatalogue(),
  learnt: LearntWeights = nothingLearnt,
): readonly PassageThemes[] {
  return passages.map((passage) => ({
    id: passage.id,
    themes: suggest(dampLevers(scoreThemes(gatherEvidence(passage, catalogue, learnt)), passage.kind)),
  }));
}
