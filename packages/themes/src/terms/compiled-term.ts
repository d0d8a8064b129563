import { tokenise, type Token } from '../text/tokenise.js';
import { readTermList } from './term-list.js';
import type { TermPart, WordForm } from './term-part.js';
import { termWeight } from './term-weight.js';

/** A catalogue term made ready for finding. */
export interface CompiledTerm {
  readonly slug: string;
  /** The same for every spelling and inflection of a term, so that each counts once. */
  readonly identity: string;
  readonly parts: readonly TermPart[];
  /** How strongly one mention points to the theme, from 0 to 1. */
  readonly weight: number;
}

// By their stems "housing" and "house" would be one word, and so would "recording" and "recorded".
const asWrittenTerms = readTermList('as-written-terms.json');

const CAPITAL = /\p{Lu}/gu;

function isAbbreviation(word: string): boolean {
  return (word.match(CAPITAL)?.length ?? 0) >= 2 || /^\p{Lu}$/u.test(word);
}

function formOf(token: Token, tokens: readonly Token[], asWritten: boolean): WordForm {
  // A lone capitalised word is a name, such as the Reporter; inside a longer term the capital is only a heading's habit.
  const isName = tokens.length === 1 && /^\p{Lu}/u.test(token.written);
  if (isName || isAbbreviation(token.written)) return 'written';
  return asWritten ? 'spoken' : 'stem';
}

function spellings(term: string): readonly string[] {
  return term.includes('-') ? [term, term.replaceAll('-', '')] : [term];
}

/**
 * Makes a catalogue term ready for finding.
 *
 * @param slug - The theme that the term points to.
 * @param term - The term as the catalogue writes it; hyphens may be left out or opened in the text.
 * @returns One compiled term for each way of writing it; none when it holds no word.
 */
export function compileTerm(slug: string, term: string): readonly CompiledTerm[] {
  const main = tokenise(term);
  const identity = main.map((token) => token.stem).join(' ');
  return spellings(term)
    .map((spelling) => tokenise(spelling))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => {
      const parts = tokens.map((token) => {
        const by = formOf(token, tokens, asWrittenTerms.has(identity));
        return { by, form: token[by] };
      });
      return { slug, identity, parts, weight: termWeight(identity, parts) };
    });
}
