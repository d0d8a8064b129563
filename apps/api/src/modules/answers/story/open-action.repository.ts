import type { Scoped } from '../../../database/scope.js';
import { seesAction, seesOwn } from '../../../database/seen.js';

/** Whether an action the caller may see is closed, and whether it answers a theme that came back already; or `null`. */
export function findOpenAction(
  scoped: Scoped,
  { actionId, slug, reviewId }: { actionId: string; slug: string; reviewId: string },
): Promise<{ isClosed: boolean; isLinked: boolean } | null> {
  return scoped.json(
    `select json_build_object('isClosed', a.closed_on is not null, 'isLinked', exists (
       select from theme_follow_on x where x.action_id = a.id and x.slug = $2 and x.review_id = $3
         and ${seesOwn(scoped.scope, 'x')})) as json
     from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId, slug, reviewId],
  );
}
