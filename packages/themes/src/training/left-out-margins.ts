import type { Catalogue } from '../catalogue/theme.js';
import type { Exemplar } from './exemplar.js';
import { learn, learntMargins } from './train-model.js';

/** An exemplar with the margins that it has for a model which never saw its author. */
export interface Unseen {
  readonly exemplar: Exemplar;
  readonly margins: readonly number[];
}

/**
 * Judges every exemplar by a model that was trained on all other authors: what is learnt of a theme, and not of a writer.
 *
 * @param exemplars - Of two authors at least.
 * @returns All exemplars, author by author.
 */
export function leftOutMargins(exemplars: readonly Exemplar[], catalogue: Catalogue): readonly Unseen[] {
  const authors = [...new Set(exemplars.map(({ author }) => author))];
  return authors.flatMap((author) => {
    const learnt = learn(
      exemplars.filter((exemplar) => exemplar.author !== author),
      catalogue,
    );
    return exemplars
      .filter((exemplar) => exemplar.author === author)
      .map((exemplar) => ({ exemplar, margins: learntMargins(exemplar.text, learnt) }));
  });
}
