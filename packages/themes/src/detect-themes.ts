import { catalogue as ownCatalogue } from './catalogue/catalogue.js';
import type { Catalogue } from './catalogue/theme.js';
import { sectionRole } from './context/section.js';
import type { LearntWeights } from './learning/learnt-weights.js';
import { ownModel } from './model/own-model.js';
import type { Passage, PassageThemes, SuggestedTheme } from './passage.js';
import type { Reading } from './scoring/gather-evidence.js';
import { judgePassage } from './scoring/judge-passage.js';
import { suggest } from './scoring/suggest.js';
import { tokenise } from './text/tokenise.js';

const nothingLearnt: LearntWeights = new Map();

function themesOf(passage: Passage, reading: Reading): readonly SuggestedTheme[] {
  if (sectionRole(passage.section) === 'background') return [];
  const model = ownModel();
  return suggest(judgePassage(passage, tokenise(passage.text), reading, model), model);
}

/**
 * Suggests the themes that each passage speaks of, with the words that say so.
 *
 * It reads each passage by the catalogue's terms, by patterns of wordings and by lines trained on exemplars, and fuses the
 * three. It is deterministic and offline, and it never throws on a text. Every theme is a suggestion until a person
 * confirms it.
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
  return passages.map((passage) => ({ id: passage.id, themes: themesOf(passage, { catalogue, learnt }) }));
}
