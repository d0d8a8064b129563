import type { CatalogueOn } from './standing-theme.js';
import { countsUnder, type Placement } from './counts-under.js';

/** A label as somebody wrote it, and where a person placed it since. */
export interface WrittenLabel {
  readonly slug: string;
  readonly placements?: readonly Placement[];
}

/**
 * Labels as they count in a catalogue: each under one theme. Nothing but the theme changes, so that counting distinct
 * reviews afterwards counts a review once that was labelled with two themes since merged.
 *
 * @param labels - In any order; neither they nor their slugs are changed where they are kept.
 * @returns One for each label, in the same order, without its placements.
 */
export function placeLabels<Label extends WrittenLabel>(
  catalogue: CatalogueOn,
  labels: readonly Label[],
): Omit<Label, 'placements'>[] {
  return labels.map(({ placements = [], ...label }) => ({
    ...label,
    slug: countsUnder(catalogue, label.slug, placements),
  }));
}

/** The labels that count in a national figure: whatever counts under a committee's own theme is left out. */
export function withoutProvisional<Label extends { readonly slug: string }>(
  national: CatalogueOn,
  labels: readonly Label[],
): Label[] {
  return labels.filter(({ slug }) => national.get(slug)?.committeeId === null);
}
