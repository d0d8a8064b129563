import type { Token } from './tokenise.js';

/** A passage of more words than this is read in pieces too: several subjects in one text weaken each other. */
const WHOLE_MAX = 60;
/** A piece ends before the sentence that would take it over this many words. */
const PIECE_MAX = 40;

function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || token.sentence !== tokens[at - 1]?.sentence) sentences.push([]);
    sentences.at(-1)?.push(token);
  }
  return sentences;
}

/**
 * Cuts a long text into pieces of whole sentences.
 *
 * @returns Nothing for a text that is read as a whole.
 */
export function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= WHOLE_MAX) return [];
  const pieces: Token[][] = [];
  for (const sentence of sentencesOf(tokens)) {
    const piece = pieces.at(-1);
    if (piece === undefined || piece.length + sentence.length > PIECE_MAX) pieces.push([...sentence]);
    else piece.push(...sentence);
  }
  return pieces.length > 1 ? pieces : [];
}
