import { readDataFile } from '../catalogue/read-data-file.js';
import { isFields, isWordings } from '../catalogue/shape.js';
import { grouped } from '../grouped.js';
import type { Token } from '../text/tokenise.js';
import { isSpokenAt, spokenWordsOf } from '../text/word-sequences.js';

/** Whether a clause holds words of praise and words of criticism. */
export interface Tone {
  readonly praise: boolean;
  readonly criticism: boolean;
}

/** A text's clauses: parts of a sentence that a contrast such as "but" sets against each other. */
export interface Clauses {
  /** The clause each word stands in, counted from 0. */
  readonly clauseOf: readonly number[];
  readonly tones: readonly Tone[];
}

// Tone is heard by the word itself: by their stems, "timely" and "times" would be the same.
type Wordings = ReadonlyMap<string, readonly (readonly string[])[]>;

function readWords(part: string): Wordings {
  const words = readDataFile('stance-words.json');
  const wordings = isFields(words) ? words[part] : undefined;
  if (!isWordings(wordings)) throw new Error(`The ${part} words of the catalogue cannot be read.`);
  return grouped(wordings.map(spokenWordsOf), (words) => words[0] ?? '');
}

const praise = readWords('praise');
const criticism = readWords('criticism');
const contrast = readWords('contrast');
const neutral = readWords('neutral');

function lengthAt(tokens: readonly Token[], at: number, wordings: Wordings): number {
  const candidates = wordings.get(tokens[at]?.spoken ?? '') ?? [];
  return Math.max(0, ...candidates.filter((words) => isSpokenAt(tokens, at, words)).map((words) => words.length));
}

function numberClauses(tokens: readonly Token[], covered: ReadonlySet<number>): readonly number[] {
  let clause = 0;
  return tokens.map((token, at) => {
    const startsSentence = at > 0 && token.sentence !== tokens[at - 1]?.sentence;
    const turns = !covered.has(at) && lengthAt(tokens, at, contrast) > 0;
    if (startsSentence || turns) clause += 1;
    return clause;
  });
}

/**
 * Splits a text into clauses and hears the tone of each.
 *
 * @param tokens - The words of the text.
 * @param covered - Words that belong to a catalogue term; "good enough care" praises nobody.
 */
export function readClauses(tokens: readonly Token[], covered: ReadonlySet<number>): Clauses {
  const clauseOf = numberClauses(tokens, covered);
  const tones = Array.from({ length: (clauseOf.at(-1) ?? -1) + 1 }, () => ({ praise: false, criticism: false }));
  let silentUntil = 0;
  for (const [at, clause] of clauseOf.entries()) {
    const tone = tones[clause];
    silentUntil = Math.max(silentUntil, at + lengthAt(tokens, at, neutral));
    if (tone === undefined || covered.has(at)) continue;
    // Only praise has neutral look-alikes ("as well as"), so criticism is heard even there.
    if (at >= silentUntil && lengthAt(tokens, at, praise) > 0) tone.praise = true;
    if (lengthAt(tokens, at, criticism) > 0) tone.criticism = true;
  }
  return { clauseOf, tones };
}
