import type { ResourceAskLine } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/** Everything asked for by live actions of the caller's committee, unanswered first, the soonest needed before. */
export async function findResourceAsks(scoped: Scoped): Promise<ResourceAskLine[]> {
  const found = await scoped.jsonOften<ResourceAskLine[]>(
    `select coalesce(json_agg(json_build_object('id', k.id, 'what', k.what, 'amountPounds', k.amount_pounds,
         'neededBy', k.needed_by, 'askedOf', k.asked_of, 'askedOn', k.asked_on, 'answer', k.answer,
         'answeredOn', k.answered_on, 'answerNote', k.answer_note, 'actionId', a.id, 'reference', a.reference,
         'text', a.text, 'reviewReference', f.reference)
       order by k.answer <> 'open', k.needed_by, k.amount_pounds desc nulls last, k.id), '[]') as json
     from resource_ask k join action a on a.id = k.action_id and ${seesAction(scoped.scope, 'a')}
       join lateral (select r.reference from strategy_action x join strategy s on s.id = x.strategy_id
         join review r on r.id = s.review_id where x.action_id = a.id and ${seesOwn(scoped.scope, 'x')}
         order by r.reported_on, r.reference, s.position, s.id limit 1) f on true
     where a.delivery in ('not-started', 'in-progress')`,
  );
  return found ?? [];
}
