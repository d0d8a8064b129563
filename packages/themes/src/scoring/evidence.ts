import type { Theme } from '../catalogue/theme.js';
import type { ContextSign } from '../context/context-rules.js';
import type { Span, Stance } from '../passage.js';

/** What a mention was recognised by: a term that names the theme, or a pattern of several wordings. */
export type Recogniser = 'term' | 'pattern';

/** One mention of a theme, weighed. */
export interface Evidence {
  readonly theme: Theme;
  readonly by: Recogniser;
  /** The term or pattern behind it; the same one met twice is still one reason. */
  readonly identity: string;
  /** What the words around it say. A mention denied or in passing teaches nothing about its term. */
  readonly sign: ContextSign;
  /** Where its words stand, in reading order. */
  readonly spans: readonly Span[];
  /** How strongly it points to the theme here, from 0 to 1. */
  readonly weight: number;
  /** What people's decisions left of its starting weight: 1 unless they rejected it more often than it promised. */
  readonly trust: number;
  readonly stance: Stance;
}

/** What is left of a mention's weight in each context. Our choice; the reasons are in docs/method/themes.md. */
const WEIGHT_LEFT: Readonly<Record<ContextSign, number>> = { affirmed: 1, negated: 0.1, incidental: 0.15 };

/**
 * Weighs a mention in its context.
 *
 * @param weight - The term's own weight, from 0 to 1.
 * @param sign - What the words around it say.
 * @returns From 0 to 1.
 */
export function weighInContext(weight: number, sign: ContextSign): number {
  return weight * WEIGHT_LEFT[sign];
}
