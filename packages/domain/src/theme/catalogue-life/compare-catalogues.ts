import type { CatalogueOn, StandingTheme } from './standing-theme.js';

/** What is different about a theme between two days: it came, or it stands or is called otherwise. */
export type Difference = 'begun' | 'state' | 'name' | 'definition';

/** A theme that is not the same on two days. */
export interface ChangedTheme {
  readonly slug: string;
  readonly before: StandingTheme | null;
  readonly after: StandingTheme;
  readonly differences: readonly Difference[];
}

/**
 * What is different between the catalogue of one day and that of a later one.
 *
 * @returns The themes that are not the same, in the later catalogue's order.
 */
export function compareCatalogues(before: CatalogueOn, after: CatalogueOn): ChangedTheme[] {
  return [...after.values()].flatMap((theme) => {
    const earlier = before.get(theme.slug) ?? null;
    const differences = differencesOf(earlier, theme);
    return differences.length === 0 ? [] : [{ slug: theme.slug, before: earlier, after: theme, differences }];
  });
}

function differencesOf(before: StandingTheme | null, after: StandingTheme): Difference[] {
  if (before === null) return ['begun'];
  const stands = ({ state, into, parts }: StandingTheme) => [state, into, ...parts].join(' ');
  return [
    ...(stands(before) === stands(after) ? [] : ['state' as const]),
    ...(before.name === after.name ? [] : ['name' as const]),
    ...(before.definition === after.definition ? [] : ['definition' as const]),
  ];
}
