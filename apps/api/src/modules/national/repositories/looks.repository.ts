import type { RepositoryLook, RepositoryPage } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { countsUnderSql, placingParameters, type Placing } from '../../catalogue/index.js';

const member = '(select scope.person_id())';

/** Consents that stand, to repositories of which the caller is a member. */
const consented = (scope: Scope) =>
  scope.role === 'repository'
    ? `c.revoked_on is null and exists (select from repository_member m where m.repository_id = c.repository_id
        and m.ended_on is null and m.person_id = ${member})`
    : 'false';

/** The caller's repositories, and the committees that let them look. No look is needed to be told which. */
export async function findRepository(scoped: Scoped): Promise<RepositoryPage> {
  const found = await scoped.json<RepositoryPage>(
    `select json_build_object(
       'repositories', (select coalesce(json_agg(r.name order by r.name), '[]') from national_repository r
         join repository_member m on m.repository_id = r.id and m.ended_on is null and m.person_id = ${member}),
       'committees', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'repository', r.name,
           'givenOn', c.given_on) order by o.name, r.name), '[]')
         from repository_consent c join committee o on o.id = c.committee_id
         join national_repository r on r.id = c.repository_id where ${consented(scoped.scope)})) as json`,
  );
  return found ?? { repositories: [], committees: [] };
}

/**
 * Writes down that the caller looks at a committee.
 *
 * @returns Whether the committee lets them; where not, nothing was written and nothing can be seen.
 */
export async function recordLook(scoped: Scoped, committeeId: string, by: string): Promise<boolean> {
  const looked = await scoped.rows(
    `insert into repository_look (committee_id, repository_id, person_id, looked_by)
     select c.committee_id, c.repository_id, ${member}, $2 from repository_consent c
     where c.committee_id = $1 and ${consented(scoped.scope)} order by c.given_on limit 1 returning id`,
    [committeeId, by],
  );
  return looked.length === 1;
}

/** A committee's confirmed themes of the national catalogue as they are; its own are left out. Row-level security gives none without a look in the same transaction. */
export function findLook(scoped: Scoped, committeeId: string, placing: Placing): Promise<RepositoryLook | null> {
  return scoped.json<RepositoryLook>(
    `with seen as (
       select distinct t.slug, t.name, x.stance, r.id, r.reported_on
       from theme_assignment x join review r on r.id = x.review_id
       join theme t on t.slug = ${countsUnderSql('x', 2)} and t.committee_id is null
       where x.committee_id = $1 and x.finding_id is not null and x.status in ('confirmed', 'added')
         and r.reported_on is not null)
     select json_build_object('committee', o.name, 'repository', n.name,
       'reviews', (select count(distinct id) from seen),
       'themes', (select coalesce(json_agg(theme order by theme ->> 'name'), '[]') from (
         select json_build_object('slug', s.slug, 'name', s.name,
           'reviews', count(distinct s.id) filter (where s.stance = 'learning'),
           'strengths', count(distinct s.id) filter (where s.stance <> 'learning'),
           'firstSeenOn', min(s.reported_on) filter (where s.stance = 'learning'),
           'lastSeenOn', max(s.reported_on) filter (where s.stance = 'learning')) as theme
         from seen s group by s.slug, s.name) each)) as json
     from repository_consent c join committee o on o.id = c.committee_id
     join national_repository n on n.id = c.repository_id
     where c.committee_id = $1 and ${consented(scoped.scope)} order by c.given_on limit 1`,
    [committeeId, ...placingParameters(placing)],
  );
}
