import { plainWords } from './tidy-text.js';

/**
 * Gives how much two texts share their words, from 0 (nothing) to 1 (the same words).
 * @source the F1 measure on bags of words: twice the shared words over all words of both
 */
export function wordOverlap(left: string, right: string): number {
  const wordsLeft = plainWords(left).split(' ').filter(Boolean);
  const wordsRight = plainWords(right).split(' ').filter(Boolean);
  if (wordsLeft.length === 0 || wordsRight.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of wordsLeft) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsRight) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (wordsLeft.length + wordsRight.length);
}
