import type { LocalDate, NationalOverTime, NationalThemes } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { seesReleases } from '../../../database/seen.js';

/** The latest release, as it was frozen, or `null` before the first. */
export function findLatestRelease(scoped: Scoped): Promise<NationalThemes | null> {
  return scoped.jsonOften<NationalThemes>(`${releaseSql(scoped.scope)} order by n.as_at desc limit 1`);
}

/** The release of a quarter's end, or `null` where none was made. */
export function findRelease(scoped: Scoped, asAt: LocalDate): Promise<NationalThemes | null> {
  return scoped.jsonOften<NationalThemes>(`${releaseSql(scoped.scope)} and n.as_at = $1`, [asAt]);
}

/**
 * Every release, newest first, and each theme's figure in each.
 *
 * @param upTo - The last release to tell of, as it could be told before there was a later one; all of them without it.
 */
export async function findOverTime(scoped: Scoped, upTo: LocalDate | null = null): Promise<NationalOverTime> {
  const sees = `${seesReleases(scoped.scope)} and ($1::date is null or n.as_at <= $1::date)`;
  const found = await scoped.jsonOften<NationalOverTime>(
    `select json_build_object(
       'releases', (select coalesce(json_agg(json_build_object('asAt', n.as_at, 'releasedOn', n.released_on,
           'reviewsRounded', n.reviews_rounded, 'committeesBand', n.committees_band,
           'thresholds', ${thresholdsJson},
           'themes', (select count(*) from national_release_theme x where x.release_id = n.id),
           'pairs', (select count(*) from national_release_pair x where x.release_id = n.id)) order by n.as_at desc), '[]')
         from national_release n where ${sees}),
       'themes', (select coalesce(json_agg(theme order by theme ->> 'name'), '[]') from (
         select json_build_object('slug', x.slug, 'name', (array_agg(x.name order by n.as_at desc))[1],
           'points', json_agg(json_build_object('asAt', n.as_at, 'countedOn', x.as_at,
             'reviewsRounded', x.reviews_rounded, 'outOfRounded', x.out_of_rounded) order by n.as_at)) as theme
         from national_release_theme x join national_release n on n.id = x.release_id where ${sees}
         group by x.slug) each)) as json`,
    [upTo],
  );
  return found ?? { releases: [], themes: [] };
}

const thresholdsJson = `json_build_object('reviewsMin', n.reviews_min, 'committeesMin', n.committees_min)`;

const releaseSql = (scope: Scope) => `
  select json_build_object(
    'asAt', n.as_at, 'releasedOn', n.released_on, 'reviewsRounded', n.reviews_rounded,
    'committeesBand', n.committees_band, 'themesHeldBack', n.themes_held_back,
    'catalogueVersion', n.catalogue_version, 'thresholds', ${thresholdsJson},
    'themes', (select coalesce(json_agg(json_build_object(
        'slug', x.slug, 'name', x.name, 'group', x.group_slug, 'asAt', x.as_at, 'reviewsRounded', x.reviews_rounded,
        'outOfRounded', x.out_of_rounded, 'committeesBand', x.committees_band, 'years', x.years, 'age', x.age,
        'event', x.event, 'cameBack', x.came_back,
        'statements', array(select s.text from national_release_statement s
          where s.release_id = n.id and s.slug = x.slug order by s.text))
        order by x.reviews_rounded desc, x.name), '[]')
      from national_release_theme x where x.release_id = n.id),
    'pairs', (select coalesce(json_agg(json_build_object(
        'slugs', json_build_array(p.slug, p.with_slug), 'names', json_build_array(a.name, b.name), 'asAt', p.as_at,
        'reviewsRounded', p.reviews_rounded, 'committeesBand', p.committees_band)
        order by p.reviews_rounded desc, a.name, b.name), '[]')
      from national_release_pair p
      join national_release_theme a on a.release_id = p.release_id and a.slug = p.slug
      join national_release_theme b on b.release_id = p.release_id and b.slug = p.with_slug
      where p.release_id = n.id)) as json
  from national_release n where ${seesReleases(scope)}`;
