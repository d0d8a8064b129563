import { catalogueOn, type CatalogueOn, type LocalDate } from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import type { Scoped } from '../../../database/scope.js';
import { findChanges, findChangesLookedAt, findEveryChange, findNationalChanges } from './changes.repository.js';

/** The catalogue as the caller sees it, as it stood on a day. */
export async function catalogueAsAt(scoped: Scoped, day: LocalDate): Promise<CatalogueOn> {
  return catalogueOn(catalogue().themes, await findChanges(scoped), day);
}

/**
 * The national catalogue of a day, for what the product does by itself.
 *
 * @param manager - Of whoever may read the changes to the national catalogue.
 */
export async function nationalCatalogue(
  manager: Parameters<typeof findNationalChanges>[0],
  day: LocalDate,
): Promise<CatalogueOn> {
  return catalogueOn(catalogue().themes, await findNationalChanges(manager), day);
}

/**
 * The national catalogue of a day together with every committee's own themes, so that labels of one that was adopted or
 * merged are followed to where they count. What has a committee stays out of national figures.
 *
 * @param manager - Of the product itself or of the database's owner, who alone see every committee.
 */
export async function everyCatalogue(
  manager: Parameters<typeof findEveryChange>[0],
  day: LocalDate,
): Promise<CatalogueOn> {
  return catalogueOn(catalogue().themes, await findEveryChange(manager), day);
}

/** The catalogue under which labels of a committee that a repository looks at count; its own themes have no names here. */
export async function catalogueLookedAt(scoped: Scoped, committeeId: string, day: LocalDate): Promise<CatalogueOn> {
  const changes = [...(await findNationalChanges(scoped.manager)), ...(await findChangesLookedAt(scoped, committeeId))];
  return catalogueOn(catalogue().themes, changes, day);
}
