import { tokenise } from '../text/tokenise.js';
import { isEveryday } from './everyday-words.js';
import type { ResidualPassage } from './residual-passage.js';

/** How often each telling stem stands in a passage, and as which words. */
export interface CountedPassage extends ResidualPassage {
  readonly stems: ReadonlyMap<string, number>;
  readonly spoken: ReadonlyMap<string, string>;
}

/** A passage as a direction: stems with weights whose squares add up to one. */
export type Vector = ReadonlyMap<string, number>;

/** Stems that stand in more than this share of passages tell groups apart no better than everyday words do. */
const SHARE_MAX = 0.2;

/** Below so many passages no share means anything. */
const SHARE_FROM = 50;

/** Counts the telling stems of a passage. */
export function countStems(passage: ResidualPassage): CountedPassage {
  const stems = new Map<string, number>();
  const spoken = new Map<string, string>();
  for (const token of tokenise(passage.text)) {
    if (isEveryday(token.stem)) continue;
    stems.set(token.stem, (stems.get(token.stem) ?? 0) + 1);
    if (!spoken.has(token.stem)) spoken.set(token.stem, token.spoken);
  }
  return { ...passage, stems, spoken };
}

/** In how many passages each stem stands. */
export function passagesWith(passages: readonly CountedPassage[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { stems } of passages) for (const stem of stems.keys()) found.set(stem, (found.get(stem) ?? 0) + 1);
  return found;
}

/**
 * Weighs the stems of a passage: how often they stand in it, times how rare they are.
 *
 * @param found - In how many of the passages each stem stands.
 * @param all - How many passages there are.
 * @returns Weights of length one; empty where a passage shares no word with another.
 * @source Term frequency by inverse document frequency, with both in logarithms: Manning, Raghavan and Schütze,
 *   _Introduction to Information Retrieval_ (2008), section 6.4.
 */
export function vectorOf({ stems }: CountedPassage, found: ReadonlyMap<string, number>, all: number): Vector {
  const weights = new Map<string, number>();
  for (const [stem, count] of stems) {
    const among = found.get(stem) ?? 0;
    // A stem of one passage alone can make it like no other.
    if (among < 2 || (all >= SHARE_FROM && among > all * SHARE_MAX)) continue;
    weights.set(stem, (1 + Math.log(count)) * Math.log(all / among + 1));
  }
  const length = Math.hypot(...weights.values());
  return length === 0 ? weights : new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
}
