/** A way in which a theme is told: several sets of wordings, one of each near the others in one sentence. */
export interface Pattern {
  /** Stays the same when wordings are added, so that what was learnt of it is kept. */
  readonly id: string;
  readonly theme: string;
  /** One wording of every set must stand there; their order does not matter. */
  readonly sets: readonly (readonly string[])[];
  /** How many words the whole may reach over, from its first to its last. */
  readonly window: number;
  /** How often a passage with it is expected to be about the theme, from 0 to 1. */
  readonly weight: number;
  /** Wordings that rule it out when they stand in the same sentence. */
  readonly exclude: readonly string[];
}

/** Wordings that say the same thing here, under the name by which patterns speak of them. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** How many wordings of a set are said before the rest is left to the file. */
const WORDINGS_SAID = 3;

/** Says a pattern in words: a few wordings of each set, joined by a plus. */
export function patternWording({ sets }: Pattern): string {
  return sets
    .map((set) =>
      set
        .slice(0, WORDINGS_SAID)
        .map((wording) => wording.replace(/^[@=]|\*$/g, ''))
        .join('/'),
    )
    .join(' + ');
}
