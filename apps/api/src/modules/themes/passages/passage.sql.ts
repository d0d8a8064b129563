import type { Scope } from '../../../database/scope.js';
import { seesAction, seesOwn } from '../../../database/seen.js';
import { assignmentJson } from './assignment.sql.js';

/** The whole text of a strategy `s`: its title and its case for change, as `strategyText` joins them for the engine. */
const strategyText = String.raw`s.title || case when s.case_for_change = '' then '' else E'\n' || s.case_for_change end`;

/**
 * Every finding, strategy and action the caller may see, as passages `p`, each with its review `r`. An action that serves
 * several strategies is placed under the first that the caller may see. Each passage's review is looked up by its id
 * (`offset 0` sees to it), never the passages once for each review.
 */
export const passageFrom = (scope: Scope) => `
  (select f.id, 'finding' as kind, f.review_id, f.paragraph as number, '' as reference, f.text,
     null::uuid as action_id, 1 as turn, f.position
   from finding f where ${seesOwn(scope, 'f')}
   union all
   select s.id, 'strategy', s.review_id, s.number, '', ${strategyText}, null, 2, s.position
   from strategy s where ${seesOwn(scope, 's')}
   union all
   select a.id, 'action', s.review_id, s.number, a.reference, a.text, a.id, 3, 1000 * s.position + s.place
   from action a
   join lateral (
     select s.review_id, s.number, s.position, sa.position as place
     from strategy_action sa join strategy s on s.id = sa.strategy_id
     where sa.action_id = a.id and ${seesOwn(scope, 'sa')}
     order by s.committee_id is distinct from scope.committee_id(), s.id limit 1) s on ${seesAction(scope, 'a')}) p
  join lateral (
    select id, reference, pseudonym, reported_on from review where id = p.review_id offset 0) r on true`;

/** A passage `p` of a review `r` with every theme on it, as JSON. */
export const passageJson = (scope: Scope) => `json_build_object(
  'passageId', p.id, 'kind', p.kind, 'reviewId', r.id, 'reviewReference', r.reference, 'pseudonym', r.pseudonym,
  'reportedOn', r.reported_on, 'number', p.number, 'reference', p.reference, 'text', p.text, 'actionId', p.action_id,
  'themes', (select coalesce(json_agg(${assignmentJson} order by x.score desc nulls last, t.name), '[]')
    from theme_assignment x join theme t on t.slug = x.slug
    where p.id in (x.finding_id, x.strategy_id, x.action_id) and ${seesOwn(scope, 'x')}))`;
