import { makeVocabulary, type Vocabulary } from './vocabulary.js';

/** What a model says of itself: whence it comes and how its margins become scores. */
export interface ModelFacts {
  /** The themes in the order of the weights. */
  readonly slugs: readonly string[];
  /** SHA-256 of the exemplars, the catalogue and the method it was trained by. */
  readonly trainedOn: string;
  /** The weight of each sign of `fusionSigns`, and of each sign of `stanceSigns`. */
  readonly fusion: readonly number[];
  readonly stance: readonly number[];
  /** The fused chance from which a theme is worth a look, and from which it is detected. */
  readonly suggestedFrom: number;
  readonly detectedFrom: number;
  /** How many features and exemplars, and of how many authors. */
  readonly features: number;
  readonly exemplars: number;
  readonly authors: number;
}

/** A trained model: for each of its classes a line through the space of features. */
export interface Model extends ModelFacts {
  readonly vocabulary: Vocabulary;
  /** For each feature the weights of all classes in a row, in steps of the class's scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** The place of the line that parts effective practice from learning: after those of the themes. */
export const practiceClass = (slugs: readonly string[]): number => slugs.length;

/** The place of the line that parts passages without any theme from all others. */
export const themelessClass = (slugs: readonly string[]): number => slugs.length + 1;

/** How many lines a model has: one for each theme, and the two above. */
export const classCount = (slugs: readonly string[]): number => slugs.length + 2;

/** The parts of a model's file that follow its facts, each padded to four bytes. */
interface Parts {
  readonly features: Uint32Array;
  readonly rarity: Float32Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  readonly weights: Int8Array;
}

const WORD = 4;

const padded = (length: number): number => Math.ceil(length / WORD) * WORD;

/**
 * Writes a model as bytes: the length of its facts, the facts as JSON, then features, rarity, scales, biases and weights.
 *
 * @returns The same bytes for the same model; numbers are little-endian.
 */
export function writeModel(facts: ModelFacts, parts: Parts): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(facts));
  const arrays = [parts.features, parts.rarity, parts.scales, parts.biases, parts.weights];
  const length = arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), WORD + padded(json.length));
  const bytes = new Uint8Array(length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, WORD);
  let at = WORD + padded(json.length);
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return bytes;
}

/**
 * Reads a model that `writeModel` wrote.
 *
 * @throws {SyntaxError} When the bytes are of something else. The file is ours, so this is our bug.
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jsonLength = view.getUint32(0, true);
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(WORD, WORD + jsonLength))) as ModelFacts; // written above
  let at = bytes.byteOffset + WORD + padded(jsonLength);
  const next = (length: number): number => {
    const start = at;
    at += padded(length);
    return start;
  };
  const classes = classCount(facts.slugs);
  const features = new Uint32Array(bytes.buffer, next(facts.features * WORD), facts.features);
  const rarity = new Float32Array(bytes.buffer, next(facts.features * WORD), facts.features);
  const scales = new Float32Array(bytes.buffer, next(classes * WORD), classes);
  const biases = new Float32Array(bytes.buffer, next(classes * WORD), classes);
  const weights = new Int8Array(bytes.buffer, next(facts.features * classes), facts.features * classes);
  return { ...facts, vocabulary: makeVocabulary(features, rarity), scales, biases, weights };
}
