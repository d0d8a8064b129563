import { catalogueOn, type CatalogueOn, type LocalDate } from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import type { Scoped } from '../../../database/scope.js';
import { findChanges, findNationalChanges } from './changes.repository.js';

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
