import type { SuggestionPage, SuggestionQuery } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import type { StoredPassage } from '../passages/passage.mapper.js';
import { passageFrom, passageJson } from '../passages/passage.sql.js';

/** Passages with a suggestion on them: so many of the oldest, how many there are, and whether more come after these. */
export type WaitingPassages = Omit<SuggestionPage, 'passages'> & { readonly passages: StoredPassage[] };

const nothing: WaitingPassages = { passages: [], waiting: 0, more: false, choices: { reviews: [], themes: [] } };

const passageId = 'coalesce(x.finding_id, x.strategy_id, x.action_id)';

/** What waits: suggestions of themes that are still on offer, or count under one that is. */
const waits = (scope: Scope) =>
  `x.status = 'suggested' and ${seesOwn(scope, 'x')} and not (select t.retired from theme t where t.slug = x.slug)`;

/** How many passages wait for a decision in the caller's area. */
export async function countPassagesWaiting(scoped: Scoped): Promise<number> {
  const sql = `select count(distinct ${passageId}) as json from theme_assignment x
    where ${waits(scoped.scope)}`;
  return Number((await scoped.jsonOften<string>(sql)) ?? 0);
}

/**
 * The passages that wait for a decision, oldest review first. They are put in order by what each stands in, so that a
 * passage decided on meanwhile moves none of the others; `after` need not wait any longer itself.
 */
export async function findWaiting(scoped: Scoped, limit: number, query: SuggestionQuery): Promise<WaitingPassages> {
  const found = await scoped.jsonOften<WaitingPassages>(
    `with every as materialized (
       select ${passageId} as id, x.review_id, x.slug, x.tier from theme_assignment x
       where ${waits(scoped.scope)}),
     waiting as (
       select distinct id from every where ($2::uuid is null or review_id = $2)
         and ($3::text is null or slug = $3) and ($4::text is null or tier = $4)),
     ordered as (
       select p.*, row_number() over (order by r.reported_on nulls last, r.reference, p.turn, p.position, p.id) as place
       from ${passageFrom(scoped.scope)}
       where p.id = any(array(select id from waiting union select $5::uuid))),
     first as (
       select * from ordered
       where place > coalesce((select place from ordered where id = $5), 0) order by place limit $1)
     select json_build_object(
       'waiting', (select count(*) from waiting),
       'more', coalesce((select max(place) from ordered) > (select max(place) from first), false),
       'choices', ${choicesJson(seesOwn(scoped.scope, 'r'))},
       'passages', (select coalesce(json_agg(${passageJson(scoped.scope)} order by p.place), '[]')
         from first p join review r on r.id = p.review_id)) as json`,
    [limit, query.review ?? null, query.theme ?? null, query.tier ?? null, query.after ?? null],
  );
  return found ?? nothing;
}

const choicesJson = (seen: string) => `json_build_object(
  'reviews', (select coalesce(json_agg(json_build_object('id', r.id, 'reference', r.reference, 'waiting', w.waiting)
      order by r.reference), '[]')
    from (select review_id, count(distinct id) as waiting from every group by review_id) w
    join review r on r.id = w.review_id and ${seen}),
  'themes', (select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name, 'waiting', w.waiting)
      order by t.name), '[]')
    from (select slug, count(*) as waiting from every group by slug) w join theme t on t.slug = w.slug))`;
