/**
 * How a theme reads when it is denied. For a `practice` theme the lack is the finding ("no chronology was kept"); for
 * an `issue` theme a denial cancels it ("no evidence of domestic abuse").
 */
export type ThemeKind = 'practice' | 'issue';

/** A neighbour that a theme is often mistaken for, and how to tell them apart. */
export interface ConfusableTheme {
  readonly slug: string;
  readonly difference: string;
}

/** One recurring subject of learning reviews. */
export interface Theme {
  readonly slug: string;
  readonly name: string;
  readonly group: string;
  readonly definition: string;
  /** Wordings that point to the theme. Capitals inside a word mean that the case must match. */
  readonly terms: readonly string[];
  readonly confusable: readonly ConfusableTheme[];
  readonly sources: readonly string[];
  readonly kind: ThemeKind;
  /** When present, the theme is used only where it is itself the gap, and not the means of closing another gap. */
  readonly labellingRule?: string;
}

/** The themes that may be suggested, and the version they are cited by. */
export interface Catalogue {
  readonly version: string;
  readonly themes: readonly Theme[];
}
