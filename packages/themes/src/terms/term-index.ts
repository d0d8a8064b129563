import type { Catalogue } from '../catalogue/theme.js';
import { grouped } from '../grouped.js';
import { compileTerm, type CompiledTerm, type TermPart } from './compiled-term.js';

/** Every term of a catalogue, under its first word. */
export type TermIndex = ReadonlyMap<string, readonly CompiledTerm[]>;

/** The key of a word that is matched by its spelling; the sign keeps it apart from every stem. */
export const exactKey = (written: string): string => `=${written}`;

const keyOf = (part: TermPart): string => (part.exact ? exactKey(part.form) : part.form);

const indexes = new WeakMap<Catalogue, TermIndex>();

function buildIndex(catalogue: Catalogue): TermIndex {
  const terms = catalogue.themes.flatMap((theme) => theme.terms.flatMap((wording) => compileTerm(theme.slug, wording)));
  return grouped(terms, (term) => (term.parts[0] === undefined ? '' : keyOf(term.parts[0])));
}

/**
 * Gives the index of a catalogue's terms by their first word.
 *
 * @param catalogue - The catalogue; it is indexed once and must not change afterwards.
 */
export function termIndex(catalogue: Catalogue): TermIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const built = buildIndex(catalogue);
  indexes.set(catalogue, built);
  return built;
}
