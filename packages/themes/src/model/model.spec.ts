import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { catalogue } from '../catalogue/catalogue.js';
import { tokenise } from '../text/tokenise.js';
import { inputsHash } from '../training/inputs-hash.js';
import { marginsOf } from './margins.js';
import { readModel, writeModel, type ModelFacts } from './model.js';
import { ownModel } from './own-model.js';
import { sparseText } from './sparse-text.js';
import { tellingWords } from './telling-words.js';
import { makeVocabulary } from './vocabulary.js';

const facts: ModelFacts = {
  slugs: ['one'],
  trainedOn: 'nothing – an invented model',
  fusion: [1],
  stance: [1],
  suggestedFrom: 0.3,
  detectedFrom: 0.7,
  features: 2,
  exemplars: 3,
  authors: 1,
};
const parts = {
  features: Uint32Array.from([7, 4_000_000_000]),
  rarity: Float32Array.from([1, 2]),
  scales: Float32Array.from([0.5, 1, 1]),
  biases: Float32Array.from([-1, 0, 0]),
  weights: Int8Array.from([127, 0, -3, -127, 5, 6]),
};

describe('the model of the product', () => {
  it('is up to date with the exemplars, the catalogue and the method', () => {
    // When this fails, one of them has changed: run `pnpm --filter @followthrough/themes train`.
    expect(ownModel().trainedOn).toBe(inputsHash());
  });

  it('knows every theme of the catalogue, in its order', () => {
    expect(ownModel().slugs).toEqual(catalogue().themes.map(({ slug }) => slug));
  });

  it('suggests sooner than it detects', () => {
    const { suggestedFrom, detectedFrom } = ownModel();
    expect([suggestedFrom > 0, detectedFrom > suggestedFrom, detectedFrom < 1]).toEqual([true, true, true]);
  });
});

describe('writing a model and reading it again', () => {
  it('gives the same model', () => {
    const read = readModel(writeModel(facts, parts));
    expect(read).toMatchObject(facts);
    expect([read.scales, read.biases, read.weights]).toEqual([parts.scales, parts.biases, parts.weights]);
    expect([7, 4_000_000_000, 8].map(read.vocabulary.placeOf)).toEqual([0, 1, -1]);
  });

  it('reads it wherever in memory it lies', () => {
    const bytes = writeModel(facts, parts);
    const elsewhere = new Uint8Array(bytes.length + 4);
    elsewhere.set(bytes, 4);
    expect(readModel(elsewhere.subarray(4))).toMatchObject(facts);
  });

  it('refuses what is no model', () => {
    expect(() => readModel(readFileSync(new URL('../../package.json', import.meta.url)))).toThrow();
  });
});

describe('finding a feature in a vocabulary', () => {
  it('finds each in its place and no other', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 4_294_967_295 }), { maxLength: 300 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 4_294_967_295 }), (features, other) => {
        const { placeOf } = makeVocabulary(Uint32Array.from(features), new Float32Array(features.length));
        expect(features.map(placeOf)).toEqual(features.map((_, at) => at));
        expect(placeOf(other)).toBe(features.indexOf(other));
      }),
    );
  });
});

describe('reading a text with the model', () => {
  it('never throws, and gives a number for every class', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const margins = marginsOf(sparseText(tokenise(text), ownModel().vocabulary), ownModel());
        expect(margins.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('points to at most three places, apart and in reading order', () => {
    const text =
      'Nobody wrote down the dates of the falls, so that no one saw how often she had been hurt, or by whom.';
    const tokens = tokenise(text);
    for (const at of ownModel().slugs.keys()) {
      const spans = tellingWords(tokens, at, ownModel());
      expect(spans.length).toBeLessThanOrEqual(3);
      spans.forEach(([start, end], place) => {
        expect(start).toBeGreaterThanOrEqual(spans[place - 1]?.[1] ?? 0);
        expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
      });
    }
  });
});
