import type { CheckedAction, CheckedStrategy } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/** A plan as far as its checks are concerned. */
export interface CheckedPlan {
  readonly actions: readonly CheckedAction[];
  readonly strategies: readonly CheckedStrategy[];
}

/** The plan of one review of the caller's committee, or of them all, in its order. */
export async function findCheckedPlan(scoped: Scoped, reviewId: string | null): Promise<CheckedPlan> {
  const { scope } = scoped;
  const found = await scoped.json<CheckedPlan>(
    `select json_build_object(
       'strategies', (select coalesce(json_agg(json_build_object('id', s.id, 'reviewId', s.review_id,
           'name', concat_ws(' ', r.reference || ',', s.number, s.title), 'acceptance', s.acceptance)
         order by r.reported_on desc nulls last, r.reference, s.position), '[]')
         from strategy s join review r on r.id = s.review_id
         where ($1::uuid is null or r.id = $1) and ${seesOwn(scope, 's')}),
       'actions', (select coalesce(json_agg(json_build_object('id', a.id, 'reference', concat_ws(', ', f.review, nullif(a.reference, '')), 'text', a.text,
           'strategyIds', f.strategies, 'delivery', a.delivery, 'closedOn', a.closed_on, 'closureBasis', a.closure_basis,
           'dueOn', a.due_on, 'reviewOn', a.review_on, 'lever', a.lever, 'measureText', a.measure_text,
           'measures', (select count(*) from measure m where m.action_id = a.id),
           'leads', (select coalesce(json_agg(json_build_object('post', l.post, 'agencyId', l.agency_id)), '[]')
             from action_lead l where l.action_id = a.id)) order by f.place, a.id), '[]')
         from action a join lateral (
           select json_agg(x.strategy_id) as strategies,
             (array_agg(r.reference order by r.reference, s.position))[1] as review,
             min(r.reference || lpad(s.position::text, 4, '0') || lpad(x.position::text, 4, '0')) as place
           from strategy_action x join strategy s on s.id = x.strategy_id join review r on r.id = s.review_id
           where x.action_id = a.id and ($1::uuid is null or r.id = $1) and ${seesOwn(scope, 'x')}) f
           on f.strategies is not null
         where ${seesAction(scope, 'a')})) as json`,
    [reviewId],
  );
  return found ?? { actions: [], strategies: [] };
}
