import type { ChartedStrategy, PlanCharts } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';
import { seesLinked, seesReview } from '../../../database/seen.js';
import { lineFrom, wholeJson, type StoredMeasure } from '../measures.repository.js';

/** A measure with the strategies that its action serves, in the order of the plan. */
export interface PlannedMeasure {
  readonly stored: StoredMeasure;
  readonly strategies: readonly ChartedStrategy[];
}

/** Every measure of a plan, whole. */
export interface MeasuredPlan extends Pick<PlanCharts, 'review'> {
  readonly measures: readonly PlannedMeasure[];
}

/** Strategies of the review that is asked for (`$1`), or of any, which a measure's action (`a`) serves. */
const servedFrom = (scope: Scope) => `strategy_action sa join strategy s on s.id = sa.strategy_id
  join review of on of.id = s.review_id
  where sa.action_id = a.id and ${seesLinked(scope, 'sa')} and ($1::uuid is null or s.review_id = $1)`;

/** The measures of a review's plan, or (`null`) of every plan the caller sees; `null` when they see no such review. */
export function findMeasuredPlan(scoped: Scoped, reviewId: string | null): Promise<MeasuredPlan | null> {
  const { scope } = scoped;
  return scoped.json<MeasuredPlan>(
    `select json_build_object(
       'review', case when r.id is not null then json_build_object('id', r.id, 'reference', r.reference,
         'pseudonym', r.pseudonym) end,
       'measures', (select coalesce(json_agg(json_build_object('stored', ${wholeJson(scope)}, 'strategies',
           (select coalesce(json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title,
             'reviewReference', of.reference) order by sa.plan_on desc nulls last, sa.plan_reference, sa.plan_position, s.id), '[]')
            from ${servedFrom(scope)})) order by m.name, m.id), '[]')
         from ${lineFrom(scope)} where $1::uuid is null or exists (select from ${servedFrom(scope)}))) as json
     from (select $1::uuid as id) asked left join review r on r.id = asked.id and ${seesReview(scope, 'r')}
     where asked.id is null or r.id is not null`,
    [reviewId],
  );
}
