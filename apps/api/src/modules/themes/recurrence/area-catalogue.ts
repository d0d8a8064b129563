import {
  catalogueOn,
  placeLabels,
  type ConfirmedLabel,
  type LocalDate,
  type StandingTheme,
} from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import type { Scoped } from '../../../database/scope.js';
import { findChanges, findPlacedLabels, findPlacing, versionOn, type Placing } from '../../catalogue/index.js';
import { findLabels } from './labels.repository.js';

/** As at which day a table is asked for, and under the catalogue of which day; of today unless told. */
export interface AskedDays {
  readonly asAt?: LocalDate | undefined;
  readonly catalogueOn?: LocalDate | undefined;
}

/** The catalogue that an area's labels are counted in, and how they are placed in it. */
export interface AreaCatalogue {
  readonly asAt: LocalDate;
  readonly today: LocalDate;
  /** The day whose catalogue it is. */
  readonly on: LocalDate;
  readonly version: string;
  readonly placing: Placing;
}

/** Which catalogue is asked for. No table is made of days to come: nobody knows yet what will be confirmed. */
export async function findAreaCatalogue(
  scoped: Scoped,
  today: LocalDate,
  asked: AskedDays = {},
): Promise<AreaCatalogue> {
  const asAt = asked.asAt === undefined || asked.asAt > today ? today : asked.asAt;
  const on = asked.catalogueOn ?? asAt;
  const changes = await findChanges(scoped);
  const standing = catalogueOn(catalogue().themes, changes, on);
  return { asAt, today, on, version: versionOn(changes, on), placing: await findPlacing(scoped, standing, asAt) };
}

/**
 * The labels of an area as they count. Those of today come from the counts that the database keeps, unless some were placed
 * one by one; those of a day gone by from what was known then.
 */
export async function findAreaLabels(
  scoped: Scoped,
  { asAt, today, placing }: AreaCatalogue,
): Promise<ConfirmedLabel[]> {
  const { standing, byAssignment } = placing;
  if (asAt < today || Object.keys(byAssignment).length > 0) return findPlacedLabels(scoped, asAt, standing);
  return placeLabels(standing, await findLabels(scoped));
}

/** The themes of a catalogue for a table: every one on offer, and such others as still have labels of their own. */
export function themesToTell({ placing }: AreaCatalogue, seen: ReadonlySet<string>): StandingTheme[] {
  return [...placing.standing.values()].filter(({ slug, state }) => state === 'offered' || seen.has(slug));
}
