import { countsUnder, type CatalogueOn } from '@followthrough/domain';

/**
 * What the machine suggests, under the themes that are on offer: a merged theme as the one that took it over, a retired one
 * not at all. One that was split stays, since only a person can say which of its parts it is.
 *
 * @param suggested - The surest first. Of two that count under one theme the surer stays.
 */
export function placedSuggestions<Suggested extends { readonly slug: string }>(
  standing: CatalogueOn,
  suggested: readonly Suggested[],
): Suggested[] {
  const placed = new Map<string, Suggested>();
  for (const theme of suggested) {
    const slug = countsUnder(standing, theme.slug);
    if (!placed.has(slug) && standing.get(slug)?.state !== 'retired') placed.set(slug, { ...theme, slug });
  }
  return [...placed.values()];
}
