import type { LocalDate } from '@followthrough/domain';
import { catalogue, catalogueVersion } from '@followthrough/themes';
import type { EntityManager } from 'typeorm';

/** How the catalogue of a day names and counts themes. */
export interface NamesOn {
  readonly catalogueVersion: string;
  /** The themes that labels count under, without those of one committee alone. */
  readonly counted: (slugs: readonly string[]) => string[];
  /** Whether a theme stands by itself in the national catalogue. */
  readonly isListed: (slug: string) => boolean;
  /** Themes merged into one, or that it was split from. */
  readonly cameFrom: (slug: string) => readonly string[];
  readonly named: (slug: string) => { readonly name: string; readonly group: string };
}

/** The catalogue as it stood on a day, as a release needs it. */
// eslint-disable-next-line @typescript-eslint/require-await -- the catalogue of a day will be read from the database
export async function namesOn(_manager: EntityManager, _day: LocalDate): Promise<NamesOn> {
  const themes = new Map(catalogue().themes.map((theme) => [theme.slug, theme]));
  return {
    catalogueVersion,
    counted: (slugs) => slugs.filter((slug) => themes.has(slug)),
    isListed: (slug) => themes.has(slug),
    cameFrom: () => [],
    named: (slug) => ({ name: themes.get(slug)?.name ?? slug, group: themes.get(slug)?.group ?? '' }),
  };
}
