import type { FeatureBlock } from './features.js';

/** The features a model knows, each with its place among them and how rare it is. */
export interface Vocabulary {
  /** How many features it knows. */
  readonly size: number;
  /** The place of a feature, from 0; -1 for one that is not known. */
  readonly placeOf: (feature: number) => number;
  /** How rare each is: the natural logarithm of all texts over the texts it stands in, plus one. */
  readonly rarity: Float32Array;
  /** The feature numbers in their places. */
  readonly features: Uint32Array;
}

/** Twice the features at least, so that a look-up meets an empty slot soon. */
const SLOTS_PER_FEATURE = 2;
const EMPTY = -1;

function slotsFor(size: number): number {
  let slots = 16;
  while (slots < size * SLOTS_PER_FEATURE) slots *= 2;
  return slots;
}

/**
 * Makes a vocabulary that finds a feature in one or two steps.
 *
 * @param features - Their numbers, each once.
 * @param rarity - How rare each is, in the same places.
 */
export function makeVocabulary(features: Uint32Array, rarity: Float32Array): Vocabulary {
  const slots = slotsFor(features.length);
  const places = new Int32Array(slots).fill(EMPTY);
  const firstSlot = (feature: number): number => Math.imul(feature, 2_654_435_761) >>> (32 - Math.log2(slots));
  for (const [place, feature] of features.entries()) {
    let slot = firstSlot(feature);
    while (places[slot] !== EMPTY) slot = (slot + 1) & (slots - 1);
    places[slot] = place;
  }
  const placeOf = (feature: number): number => {
    let slot = firstSlot(feature);
    for (;;) {
      const place = places[slot] ?? EMPTY;
      if (place === EMPTY || features[place] === feature) return place;
      slot = (slot + 1) & (slots - 1);
    }
  };
  return { size: features.length, placeOf, rarity, features };
}

/** How much each kind of feature weighs in the length of a text. Ours; chosen by leaving out one author at a time. */
export const BLOCK_WEIGHT: Readonly<Record<FeatureBlock, number>> = { words: 1, letters: 0.7 };
