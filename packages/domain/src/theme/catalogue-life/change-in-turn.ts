import type { ThemeChange } from './change.js';
import type { CatalogueOn } from './standing-theme.js';

/** Why a change cannot be done to a catalogue as it stands. */
export type WhyNot =
  'unknown' | 'not-offered' | 'offered-already' | 'into-itself' | 'into-not-offered' | 'slug-taken' | 'not-its-own';

/** Changes in the order in which they take effect. */
export function inTurn(changes: readonly ThemeChange[]): ThemeChange[] {
  return changes.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.position - b.position);
}

/**
 * Why a change cannot be done to a catalogue as it stands, or `null` where it can.
 *
 * A theme is only ever merged into one that is offered, and one that is offered leads nowhere further; so following where
 * a theme went always ends.
 */
export function whyNot(themes: CatalogueOn, { content, committeeId }: ThemeChange): WhyNot | null {
  const theme = themes.get(content.slug);
  if (content.kind === 'add') return whyNotBegun(themes, content);
  if (theme === undefined) return 'unknown';
  if (theme.committeeId !== committeeId) return 'not-its-own';
  if (content.kind === 'reopen') return theme.state === 'offered' ? 'offered-already' : null;
  if (theme.state !== 'offered') return 'not-offered';
  if (content.kind === 'merge') return whyNotInto(themes, content, committeeId);
  if (content.kind === 'split')
    return whyNotParts(
      themes,
      content.parts.map(({ slug }) => slug),
    );
  return null;
}

function whyNotBegun(themes: CatalogueOn, { slug, adopts }: { slug: string; adopts: string | null }): WhyNot | null {
  if (themes.has(slug)) return 'slug-taken';
  // The adopted theme may be one that only another committee knows: then there is nothing to take over here.
  const adopted = adopts === null ? undefined : themes.get(adopts);
  return adopted !== undefined && adopted.committeeId === null ? 'not-its-own' : null;
}

function whyNotInto(
  themes: CatalogueOn,
  merge: { slug: string; into: string },
  committeeId: string | null,
): WhyNot | null {
  if (merge.slug === merge.into) return 'into-itself';
  const into = themes.get(merge.into);
  if (into?.state !== 'offered') return 'into-not-offered';
  // What counts for all must not go into what only one committee knows.
  return into.committeeId === null || into.committeeId === committeeId ? null : 'into-not-offered';
}

function whyNotParts(themes: CatalogueOn, parts: readonly string[]): WhyNot | null {
  return parts.some((slug) => themes.has(slug)) || new Set(parts).size < parts.length ? 'slug-taken' : null;
}
