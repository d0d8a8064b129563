import type { NationalThemes } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesReleases } from '../../database/seen.js';

/** The latest release, as it was frozen, or `null` before the first. */
export function findLatestRelease(scoped: Scoped): Promise<NationalThemes | null> {
  return scoped.jsonOften<NationalThemes>(
    `select json_build_object(
       'asAt', n.as_at, 'releasedOn', n.released_on, 'reviewsRounded', n.reviews_rounded,
       'committeesBand', n.committees_band, 'themesHeldBack', n.themes_held_back,
       'catalogueVersion', n.catalogue_version,
       'themes', (select coalesce(json_agg(json_build_object(
           'slug', x.slug, 'name', t.name, 'group', t.group_slug, 'reviewsRounded', x.reviews_rounded,
           'committeesBand', x.committees_band, 'byYear', x.by_year) order by x.reviews_rounded desc, t.name), '[]')
         from national_release_theme x join theme t on t.slug = x.slug where x.release_id = n.id)) as json
     from national_release n where ${seesReleases(scoped.scope)} order by n.as_at desc limit 1`,
  );
}
