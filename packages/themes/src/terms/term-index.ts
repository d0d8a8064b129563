import type { Catalogue } from '../catalogue/theme.js';
import { grouped } from '../grouped.js';
import { compileTerm, type CompiledTerm } from './compiled-term.js';
import type { TermPart, WordForm } from './term-part.js';

/** Every term of a catalogue, under its first word. */
export type TermIndex = ReadonlyMap<string, readonly CompiledTerm[]>;

/**
 * Gives the key under which terms that begin with a word are found.
 *
 * @param by - The form of the word that must agree.
 * @param form - The word in that form.
 */
export const indexKey = (by: WordForm, form: string): string => `${by} ${form}`;

const keyOf = ({ by, form }: TermPart): string => indexKey(by, form);

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
