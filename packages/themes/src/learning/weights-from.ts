import { catalogue as ownCatalogue } from '../catalogue/catalogue.js';
import type { Catalogue } from '../catalogue/theme.js';
import { patternsOf } from '../patterns/own-patterns.js';
import { patternWording } from '../patterns/pattern.js';
import { termIndex } from '../terms/term-index.js';
import { stemsOf } from '../text/word-sequences.js';
import { learntWeight, termKey, type LearntWeights, type TermStat } from './learnt-weights.js';

const known = new WeakMap<Catalogue, LearntWeights>();

/**
 * Gives the weights that the terms and patterns of a catalogue begin with.
 *
 * @param catalogue - The product's own when left out.
 * @returns A weight from 0 to 1 under the `termKey` of every term and pattern.
 */
export function startWeights(catalogue: Catalogue = ownCatalogue()): LearntWeights {
  const weights =
    known.get(catalogue) ??
    new Map([
      ...[...termIndex(catalogue).values()]
        .flat()
        .map((term) => [termKey(term.slug, term.identity), term.weight] as const),
      ...patternsOf(catalogue).map(({ theme, id, weight }) => [termKey(theme, id), weight] as const),
    ]);
  known.set(catalogue, weights);
  return weights;
}

const worded = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/**
 * Gives the terms and patterns of a catalogue in its own words, to show to people.
 *
 * @param catalogue - The product's own when left out.
 * @returns The first wording of every term, and the first of each set of a pattern, under its `termKey`.
 */
export function termWordings(catalogue: Catalogue = ownCatalogue()): ReadonlyMap<string, string> {
  const wordings =
    worded.get(catalogue) ??
    new Map([
      ...catalogue.themes
        .flatMap(({ slug, terms }) =>
          terms.map((wording) => [termKey(slug, stemsOf(wording).join(' ')), wording] as const),
        )
        .toReversed(),
      ...patternsOf(catalogue).map((pattern) => [termKey(pattern.theme, pattern.id), patternWording(pattern)] as const),
    ]);
  worded.set(catalogue, wordings);
  return wordings;
}

/**
 * Gives the weights that people's decisions teach.
 *
 * The same counts give the same weights, in whatever order they come; leaving a term out gives it back its own weight.
 *
 * @param stats - One for each term of a theme. Terms that the catalogue does not know any longer are passed over.
 * @param catalogue - The product's own when left out.
 * @returns A weight for each term that somebody has decided on, and no other.
 */
export function learntWeights(stats: readonly TermStat[], catalogue: Catalogue = ownCatalogue()): LearntWeights {
  const starts = startWeights(catalogue);
  return new Map(
    stats.flatMap((stat) => {
      const key = termKey(stat.slug, stat.term);
      const start = starts.get(key);
      if (start === undefined || stat.confirmed + stat.rejected === 0) return [];
      return [[key, learntWeight(start, stat)] as const];
    }),
  );
}
