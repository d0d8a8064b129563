import type { Token } from '../text/tokenise.js';
import type { CompiledTerm } from './compiled-term.js';
import { indexKey, type TermIndex } from './term-index.js';
import type { TermPart, WordForm } from './term-part.js';

/** A term found in a text, from word `first` up to and including word `last`, counted from 0. */
export interface TermMatch {
  readonly term: CompiledTerm;
  readonly first: number;
  readonly last: number;
}

function matchesPart(token: Token | undefined, part: TermPart): boolean {
  return token?.[part.by] === part.form;
}

function matchAt(tokens: readonly Token[], at: number, term: CompiledTerm): TermMatch | undefined {
  const last = at + term.parts.length - 1;
  // A comma or full stop parts two thoughts: "…of neglect. Tools were…" does not speak of neglect tools.
  if (tokens[at]?.phrase !== tokens[last]?.phrase) return undefined;
  return term.parts.every((part, step) => matchesPart(tokens[at + step], part)) ? { term, first: at, last } : undefined;
}

const FORMS: readonly WordForm[] = ['stem', 'spoken', 'written'];

function findAll(tokens: readonly Token[], index: TermIndex): readonly TermMatch[] {
  return tokens.flatMap((token, at) =>
    FORMS.flatMap((by) => index.get(indexKey(by, token[by])) ?? [])
      .map((term) => matchAt(tokens, at, term))
      .filter((match) => match !== undefined),
  );
}

const length = (match: TermMatch): number => match.last - match.first;

const byLengthThenPlace = (one: TermMatch, other: TermMatch): number =>
  length(other) - length(one) || one.first - other.first || one.term.slug.localeCompare(other.term.slug, 'en');

/** The length of the longest accepted match over each word, and the themes that have claimed it. */
interface Claim {
  readonly length: number;
  readonly slugs: Set<string>;
}

function yields(match: TermMatch, claims: ReadonlyMap<number, Claim>): boolean {
  const words = Array.from({ length: length(match) + 1 }, (_, step) => claims.get(match.first + step));
  const sameTheme = words.some((claim) => claim?.slugs.has(match.term.slug));
  const insideLonger = words.every((claim) => claim !== undefined && claim.length > length(match));
  return sameTheme || insideLonger;
}

function claim(match: TermMatch, claims: Map<number, Claim>): void {
  for (let at = match.first; at <= match.last; at += 1) {
    const earlier = claims.get(at) ?? { length: length(match), slugs: new Set() };
    earlier.slugs.add(match.term.slug);
    claims.set(at, earlier);
  }
}

/**
 * Finds the catalogue's terms in a text.
 *
 * @param tokens - The words of the text.
 * @param index - The terms to look for.
 * @returns Matches in reading order. Within a theme none overlap; a term wholly inside a longer term of another theme
 *   is left out, so that a neglect toolkit is not also a mention of neglect.
 */
export function findTerms(tokens: readonly Token[], index: TermIndex): readonly TermMatch[] {
  const claims = new Map<number, Claim>();
  const accepted = findAll(tokens, index)
    .toSorted(byLengthThenPlace)
    .filter((match) => {
      if (yields(match, claims)) return false;
      claim(match, claims);
      return true;
    });
  return accepted.toSorted((one, other) => one.first - other.first || byLengthThenPlace(one, other));
}
