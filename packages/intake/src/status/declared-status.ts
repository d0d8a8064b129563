import type { FieldValue } from '../plan/plan-step.js';
import { wordsOf } from '../table/words.js';
import { colourWord } from './colour.js';

/** What a plan says about where an action stands. */
export interface DeclaredStatus {
  /** A colour word, or the plan's own words; "" where it says nothing. */
  words: string;
  /** Whether only the colour of the cell says it. */
  isColourOnly: boolean;
}

/**
 * Gives the status a plan declares: the colour word for a colour or its first letter, other words as they stand, and
 * the nearest colour of a cell that is filled and says nothing.
 */
export function declaredStatus(value: FieldValue | undefined): DeclaredStatus {
  const words = wordsOf(value?.lines ?? []);
  if (words !== '') return { words: colourWord(words) ?? words, isColourOnly: false };
  const fill = value?.fill ?? null;
  return { words: fill ?? '', isColourOnly: fill !== null };
}
