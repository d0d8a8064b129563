/** What a passage is: a finding of a review, a strategy agreed on it, or an action under a strategy. */
export type PassageKind = 'finding' | 'strategy' | 'action';

/** A piece of text to be labelled. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly kind: PassageKind;
  /** The heading it stood under. Background sections never count; effective-practice sections set the stance. */
  readonly section?: string;
}

/** Whether a passage says that something needs learning, or that it was done well. */
export type Stance = 'learning' | 'effective-practice';

/** How sure the engine is. Neither tier is a decision: a person confirms. */
export type Tier = 'detected' | 'suggested';

/** A place in the original text, from its first character up to and not including the second (UTF-16 units). */
export type Span = readonly [start: number, end: number];

/** One theme suggested for a passage, with the words it rests on. */
export interface SuggestedTheme {
  readonly slug: string;
  readonly stance: Stance;
  readonly tier: Tier;
  /** Strength of the wording, from 0 to 1. It orders suggestions; it is not a probability. */
  readonly score: number;
  /** Where the evidence stands, in reading order, never overlapping. */
  readonly spans: readonly Span[];
  /** The catalogue's terms that led to it, as stems joined by spaces, each once, in the alphabet's order. */
  readonly terms: readonly string[];
}

/** The themes suggested for one passage, strongest first, three at most. */
export interface PassageThemes {
  readonly id: string;
  readonly themes: readonly SuggestedTheme[];
}
