import type { Token } from '../text/tokenise.js';
import type { CompiledPattern, PatternIndex } from './pattern-index.js';

/** Where a wording stands, from word `first` up to and including word `last`, counted from 0. */
interface Stand {
  readonly first: number;
  readonly last: number;
}

/** A pattern found in a text, with the places of its wordings in reading order. */
export interface PatternMatch {
  readonly pattern: CompiledPattern;
  readonly places: readonly Stand[];
}

/** A text without full stops is read in pieces of this many words, so that it costs no more than its length. */
const SENTENCE_WORDS_MAX = 80;

/** The places of each alternative in one sentence. */
type Stands = ReadonlyMap<number, readonly Stand[]>;

/** The number of the word at which each sentence begins, or each piece of one that is too long. */
function sentenceStarts(tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  for (const [at, { sentence }] of tokens.entries()) {
    const start = starts.at(-1) ?? 0;
    if (at === 0 || sentence !== tokens[at - 1]?.sentence || at - start >= SENTENCE_WORDS_MAX) starts.push(at);
  }
  return starts;
}

function standsWithin(tokens: readonly Token[], from: number, to: number, { wordings }: PatternIndex): Stands {
  const stands = new Map<number, Stand[]>();
  for (let first = from; first < to; first += 1)
    wordings.visit(tokens, first, (alternative, last) => {
      if (last >= to) return;
      const known = stands.get(alternative);
      if (known === undefined) stands.set(alternative, [{ first, last }]);
      else known.push({ first, last });
    });
  return stands;
}

const overlap = (one: Stand, other: Stand): boolean => one.first <= other.last && other.first <= one.last;

const reach = (places: readonly Stand[]): number =>
  Math.max(...places.map(({ last }) => last)) - Math.min(...places.map(({ first }) => first)) + 1;

/** Takes one place from each set in turn, as long as they lie within the window and none overlaps another. */
function choose(
  sets: readonly (readonly Stand[])[],
  window: number,
  chosen: readonly Stand[] = [],
): readonly Stand[] | null {
  const [set, ...others] = sets;
  if (set === undefined) return chosen;
  for (const place of set) {
    if (chosen.some((taken) => overlap(taken, place))) continue;
    const next = [...chosen, place];
    if (reach(next) > window) continue;
    const found = choose(others, window, next);
    if (found !== null) return found;
  }
  return null;
}

/** Most patterns lack a whole set of wordings in a sentence; that is seen at once. */
function mayStand({ keys, excluded }: CompiledPattern, stands: Stands): boolean {
  for (const set of keys) if (!set.some((key) => stands.has(key))) return false;
  return !excluded.some((key) => stands.has(key));
}

function placesOf(pattern: CompiledPattern, stands: Stands): readonly Stand[] | null {
  if (!mayStand(pattern, stands)) return null;
  return choose(
    pattern.keys.map((set) => set.flatMap((key) => stands.get(key) ?? [])),
    pattern.window,
  );
}

/**
 * Finds the patterns that stand in a text.
 *
 * @param tokens - The words of the text.
 * @returns One match for each pattern and sentence, sentence by sentence.
 */
export function findPatterns(tokens: readonly Token[], index: PatternIndex): readonly PatternMatch[] {
  const matches: PatternMatch[] = [];
  const starts = sentenceStarts(tokens);
  for (const [sentence, from] of starts.entries()) {
    const stands = standsWithin(tokens, from, starts[sentence + 1] ?? tokens.length, index);
    const candidates = new Set<CompiledPattern>();
    for (const key of stands.keys()) for (const pattern of index.patternsUnder[key] ?? []) candidates.add(pattern);
    for (const pattern of candidates) {
      const places = placesOf(pattern, stands);
      if (places !== null) matches.push({ pattern, places: places.toSorted((one, other) => one.first - other.first) });
    }
  }
  return matches;
}
