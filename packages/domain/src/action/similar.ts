/** An action that words may be like. */
export interface Comparable {
  readonly text: string;
  /** The themes on it that nobody has rejected. */
  readonly themes: readonly string[];
}

const stopWords = new Set(
  'the a an and or of to for in on with by at from into that this each every all so as is are be it its their who which'.split(
    ' ',
  ),
);

/**
 * The actions most like a text, the most alike first: those on the same themes, and those that share its words.
 *
 * @param text - The words of an action that is being planned.
 * @param themes - The themes suggested for those words.
 * @returns At most five; none where nothing is alike.
 * @source Our own: a shared theme counts as much as sharing half of the words; less than a fifth in all is not alike.
 */
export function similarActions<One extends Comparable>(
  text: string,
  themes: readonly string[],
  among: readonly One[],
): One[] {
  const words = wordsOf(text);
  return among
    .map((one) => ({ one, likeness: likeness(words, wordsOf(one.text)) + sharedThemes(themes, one.themes) / 2 }))
    .filter(({ likeness: found }) => found >= 0.2)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ one }) => one);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / Math.min(one.size, other.size);
}

const sharedThemes = (one: readonly string[], other: readonly string[]) =>
  one.filter((theme) => other.includes(theme)).length / Math.max(1, one.length);

/** The words that carry meaning, without their last letters, so that "assessments" is like "assessment". */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(
    words.filter((word) => !stopWords.has(word)).map((word) => word.replace(/(ments?|ings?|es|s|ed)$/, '')),
  );
}
