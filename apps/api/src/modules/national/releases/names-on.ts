import { countsUnder, type CatalogueOn, type LocalDate, type WrittenLabel } from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import type { EntityManager } from 'typeorm';
import { everyCatalogue } from '../../catalogue/index.js';

/** How the catalogue of a day names and counts themes. */
export interface NamesOn {
  readonly catalogueVersion: string;
  /** The themes that labels count under, each once, without those of one committee alone. */
  readonly counted: (labels: readonly WrittenLabel[]) => string[];
  /** Whether a theme stands by itself in the national catalogue. */
  readonly isListed: (slug: string) => boolean;
  /** Themes merged into one, or that it was split from. */
  readonly cameFrom: (slug: string) => readonly string[];
  /** Where what was said about a theme belongs, for the themes where that is another. */
  readonly moved: Readonly<Record<string, string>>;
  readonly named: (slug: string) => { readonly name: string; readonly group: string };
}

/** The national catalogue as it stood on a day, as a release needs it: labels of committees' own themes are followed into it. */
export async function namesOn(manager: EntityManager, day: LocalDate): Promise<NamesOn> {
  const standing = await everyCatalogue(manager, day);
  const changed = new Set(
    [...standing.values()].flatMap(({ committeeId, changeId }) => (committeeId === null ? (changeId ?? []) : [])),
  );
  const base = catalogue().version;
  return {
    catalogueVersion: changed.size === 0 ? base : `${base}+${changed.size}`,
    counted: (labels) => [
      ...new Set(
        labels
          .map(({ slug, placements }) => countsUnder(standing, slug, placements))
          .filter((slug) => isListed(standing, slug)),
      ),
    ],
    isListed: (slug) => isListed(standing, slug),
    cameFrom: (slug) => [...standing.values()].filter((theme) => leadsTo(theme, slug)).map((theme) => theme.slug),
    moved: Object.fromEntries(
      [...standing.keys()]
        .map((slug) => [slug, countsUnder(standing, slug)] as const)
        .filter(([slug, under]) => slug !== under),
    ),
    named: (slug) => ({ name: standing.get(slug)?.name ?? slug, group: standing.get(slug)?.group ?? '' }),
  };
}

/** A theme that was merged away or split does not stand by itself; what nobody has placed yet is not counted. */
function isListed(standing: CatalogueOn, slug: string): boolean {
  const theme = standing.get(slug);
  return theme?.committeeId === null && theme.state !== 'merged' && theme.state !== 'split';
}

const leadsTo = ({ into, parts }: { into: string | null; parts: readonly string[] }, slug: string) =>
  into === slug || parts.includes(slug);
