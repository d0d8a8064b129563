import type { Catalogue } from '../catalogue/theme.js';
import { classCount, practiceClass, themelessClass } from '../model/model.js';
import { readFeatures } from '../model/features.js';
import { sparseText } from '../model/sparse-text.js';
import { makeVocabulary, type Vocabulary } from '../model/vocabulary.js';
import { tokenise, type Token } from '../text/tokenise.js';
import type { Exemplar } from './exemplar.js';
import { marginOf, trainClass, type LinearClass } from './train-classes.js';

/** A feature that one text alone has says nothing of any other; one of many texts says little. */
const TEXTS_MIN = 2;
const SHARE_MAX = 0.3;

/** A text of a theme is rare among all others, and so weighs more when it is misplaced. */
const DEARNESS = 3;

/** What is learnt from exemplars: a line for each class of a model. */
export interface Learnt {
  readonly vocabulary: Vocabulary;
  readonly lines: readonly LinearClass[];
}

/** A text to learn from, and the places of the classes it is of. */
interface Lesson {
  readonly tokens: readonly Token[];
  readonly classes: ReadonlySet<number>;
}

function lessonsFrom(exemplars: readonly Exemplar[], catalogue: Catalogue): Lesson[] {
  const slugs = catalogue.themes.map(({ slug }) => slug);
  const written = exemplars.map(({ text, themes, stance }) => ({
    tokens: tokenise(text),
    classes: new Set([
      ...themes.map((slug) => slugs.indexOf(slug)),
      ...(stance === 'effective-practice' ? [practiceClass(slugs)] : []),
      ...(themes.length === 0 ? [themelessClass(slugs)] : []),
    ]),
  }));
  const defined = catalogue.themes.map(({ name, definition }, at) => ({
    tokens: tokenise(`${name}. ${definition}`),
    classes: new Set([at]),
  }));
  return [...written, ...defined];
}

function vocabularyOf(lessons: readonly Lesson[]): Vocabulary {
  const texts = new Map<number, number>();
  for (const { tokens } of lessons) {
    const seen = new Set<number>();
    readFeatures(tokens, (_, feature) => seen.add(feature));
    for (const feature of seen) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  }
  const known = [...texts].filter(([, count]) => count >= TEXTS_MIN && count < lessons.length * SHARE_MAX);
  return makeVocabulary(
    Uint32Array.from(known, ([feature]) => feature),
    Float32Array.from(known, ([, count]) => Math.log((1 + lessons.length) / (1 + count)) + 1),
  );
}

/**
 * Learns the lines of a model from exemplars and the catalogue's own definitions.
 *
 * @returns The same lines for the same exemplars in the same order.
 */
export function learn(exemplars: readonly Exemplar[], catalogue: Catalogue): Learnt {
  const lessons = lessonsFrom(exemplars, catalogue);
  const vocabulary = vocabularyOf(lessons);
  const texts = lessons.map(({ tokens }) => sparseText(tokens, vocabulary));
  const slugs = catalogue.themes.map(({ slug }) => slug);
  const lines = Array.from({ length: classCount(slugs) }, (_, at) =>
    trainClass(
      texts,
      lessons.map(({ classes }) => classes.has(at)),
      { size: vocabulary.size, dearness: at < slugs.length ? DEARNESS : 1 },
    ),
  );
  return { vocabulary, lines };
}

/** Where a text lies to each line that was learnt, in their order. */
export function learntMargins(text: string, { vocabulary, lines }: Learnt): number[] {
  const read = sparseText(tokenise(text), vocabulary);
  return lines.map((line) => marginOf(read, line));
}
