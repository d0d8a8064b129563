import {
  placeLabels,
  type CatalogueOn,
  type ConfirmedLabel,
  type LocalDate,
  type Placement,
} from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

/** A label as it was written, with where it was placed by a day. */
export interface KnownLabel extends ConfirmedLabel {
  readonly placements: readonly Placement[];
}

/**
 * The labels of the caller's area that counted at the end of a day, as was known then: decided by that day and not yet
 * taken back, on findings of reviews whose report was known. One entry a label, so that each can be placed.
 */
export async function findLabelsKnown(scoped: Scoped, day: LocalDate): Promise<KnownLabel[]> {
  const own = (row: string) => seesOwn(scoped.scope, row);
  const found = await scoped.json<KnownLabel[]>(
    `select coalesce(json_agg(json_build_object('reviewId', l.review_id, 'committeeId', l.committee_id, 'slug', l.slug,
       'stance', l.stance, 'reportedOn', l.reported_on, 'placements', (
         select coalesce(json_agg(json_build_object('changeId', p.change_id, 'slug', p.slug) order by p.position), '[]')
         from theme_placement p where p.assignment_id = l.assignment_id and p.placed_on <= $1::date and ${own('p')}))
       order by l.slug, l.review_id), '[]') as json
     from theme_label l
     where l.known_from <= $1::date and (l.known_to is null or l.known_to > $1::date) and l.reported_on is not null
       and ${own('l')}`,
    [day],
  );
  return found ?? [];
}

/** The same labels as they count in a catalogue. */
export async function findPlacedLabels(
  scoped: Scoped,
  day: LocalDate,
  standing: CatalogueOn,
): Promise<ConfirmedLabel[]> {
  return placeLabels(standing, await findLabelsKnown(scoped, day));
}
