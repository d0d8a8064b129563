import type { CatalogueOn } from './standing-theme.js';

/** That a person placed a label of a split theme under one of the themes it was split into. */
export interface Placement {
  /** The split it was placed for: a theme may be offered again and split anew. */
  readonly changeId: string;
  readonly slug: string;
}

/**
 * The one theme under which a label counts in a catalogue: where the theme it was written under was merged, the one that
 * took it over, and so on; where it was split, the part a person placed it under, or else the old theme, not yet placed.
 * A theme that was retired keeps its labels. Placing again changes nothing.
 *
 * @param slug - Under which theme the label was written. It is never rewritten.
 */
export function countsUnder(catalogue: CatalogueOn, slug: string, placements: readonly Placement[] = []): string {
  let at = slug;
  // A chain is never longer than the catalogue; the bound is for changes that nobody checked.
  for (let steps = 0; steps <= catalogue.size; steps += 1) {
    const next = nextOf(catalogue, at, placements);
    if (next === null) return at;
    at = next;
  }
  return at;
}

function nextOf(catalogue: CatalogueOn, slug: string, placements: readonly Placement[]): string | null {
  const theme = catalogue.get(slug);
  if (theme?.state === 'merged') return theme.into;
  if (theme?.state !== 'split') return null;
  const placed = placements.findLast(({ changeId }) => changeId === theme.changeId);
  return placed !== undefined && theme.parts.includes(placed.slug) ? placed.slug : null;
}

/** The slugs whose labels count under a theme without anybody having placed them: its own, and those merged into it. */
export function writtenUnder(catalogue: CatalogueOn, slug: string): string[] {
  return [...new Set([slug, ...catalogue.keys()])].filter((written) => countsUnder(catalogue, written) === slug);
}

/** Whether a label that counts under a theme waits for a person to place it, as the theme was split. */
export function waitsForPlace(catalogue: CatalogueOn, slug: string): boolean {
  return catalogue.get(slug)?.state === 'split';
}
