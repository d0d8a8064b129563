import type { Token } from '../text/tokenise.js';
import { readFeatures } from './features.js';
import { BLOCK_WEIGHT, type Vocabulary } from './vocabulary.js';

/** A text as a model reads it: the places of the features it has, and how much of each. */
export interface SparseText {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/**
 * Reads a text as a vector of unit length for each kind of feature, weighted by rarity.
 *
 * @param tokens - The words of the text.
 * @param vocabulary - What is known; everything else is passed over.
 * @returns Its features in the order in which they first stand, each once.
 * @source Sublinear tf–idf: (1 + ln count) × rarity (Manning, Raghavan, Schütze 2008, section 6.4.1).
 */
export function sparseText(tokens: readonly Token[], vocabulary: Vocabulary): SparseText {
  const words = new Map<number, number>();
  const letters = new Map<number, number>();
  readFeatures(tokens, (block, feature) => {
    const place = vocabulary.placeOf(feature);
    if (place < 0) return;
    const counts = block === 'words' ? words : letters;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  });
  const places = new Int32Array(words.size + letters.size);
  const values = new Float64Array(places.length);
  fill({ places, values }, words, { from: 0, weight: BLOCK_WEIGHT.words, rarity: vocabulary.rarity });
  fill({ places, values }, letters, { from: words.size, weight: BLOCK_WEIGHT.letters, rarity: vocabulary.rarity });
  return { places, values };
}

interface Filling {
  readonly from: number;
  readonly weight: number;
  readonly rarity: Float32Array;
}

function fill({ places, values }: SparseText, counts: ReadonlyMap<number, number>, how: Filling): void {
  let squares = 0;
  let at = how.from;
  for (const [place, count] of counts) {
    const value = (1 + Math.log(count)) * (how.rarity[place] ?? 0);
    places[at] = place;
    values[at] = value;
    squares += value * value;
    at += 1;
  }
  const scale = squares === 0 ? 0 : how.weight / Math.sqrt(squares);
  for (let each = how.from; each < at; each += 1) values[each] = (values[each] ?? 0) * scale;
}
