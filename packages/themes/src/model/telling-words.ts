import type { Span } from '../passage.js';
import type { Token } from '../text/tokenise.js';
import { readFeatures } from './features.js';
import { classCount, type Model } from './model.js';

/** A word that speaks for a theme this much less than the strongest is not shown. */
const SHARE_MIN = 0.45;
/** More than a few marked places hide the reason. */
const SPANS_MAX = 3;
/** Words of two letters carry grammar and no theme. */
const LETTERS_MIN = 3;

function weightOfWords(tokens: readonly Token[], at: number, model: Model): Float64Array {
  const classes = classCount(model.slugs);
  const speaking = new Float64Array(tokens.length);
  readFeatures(tokens, (_, feature, token) => {
    const place = model.vocabulary.placeOf(feature);
    if (place < 0) return;
    const weight = (model.weights[place * classes + at] ?? 0) * (model.vocabulary.rarity[place] ?? 0);
    speaking[token] = (speaking[token] ?? 0) + weight;
  });
  return speaking;
}

/**
 * Finds the words of a passage that spoke most for a theme.
 *
 * @param at - The place of the theme among the model's classes.
 * @returns Three places at most, in reading order; neighbouring words are one place.
 */
export function tellingWords(tokens: readonly Token[], at: number, model: Model): readonly Span[] {
  const speaking = weightOfWords(tokens, at, model);
  const isWord = (token: number): boolean => (tokens[token]?.spoken.length ?? 0) >= LETTERS_MIN;
  const strongest = speaking.reduce((most, weight, token) => (isWord(token) ? Math.max(most, weight) : most), 0);
  if (strongest <= 0) return [];
  const chosen = [...speaking.keys()]
    .filter((token) => isWord(token) && (speaking[token] ?? 0) >= strongest * SHARE_MIN)
    .toSorted((one, other) => (speaking[other] ?? 0) - (speaking[one] ?? 0) || one - other)
    .slice(0, SPANS_MAX)
    .toSorted((one, other) => one - other);
  return joined(chosen, tokens);
}

function joined(chosen: readonly number[], tokens: readonly Token[]): readonly Span[] {
  const spans: [number, number][] = [];
  for (const [place, token] of chosen.entries()) {
    const { start = 0, end = 0 } = tokens[token] ?? {};
    const last = spans.at(-1);
    if (last !== undefined && chosen[place - 1] === token - 1) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}
