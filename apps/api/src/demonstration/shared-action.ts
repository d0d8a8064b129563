import { z } from 'zod';
import type { EntityManager } from 'typeorm';

/** An action of one committee that serves a strategy of another as well. */
export const SharedAction = z.strictObject({
  action: z.strictObject({ review: z.string(), key: z.string() }),
  alsoServes: z.strictObject({ review: z.string(), strategy: z.string() }),
});
export type SharedAction = z.infer<typeof SharedAction>;

/** Links each shared action to the second strategy it serves. */
export async function linkSharedActions(manager: EntityManager, shared: readonly SharedAction[]): Promise<void> {
  for (const { action, alsoServes } of shared)
    await manager.query(
      `insert into strategy_action (strategy_id, action_id, committee_id, position)
       select s.id, a.id, s.committee_id, 99
       from strategy s join review r on r.id = s.review_id and r.reference = $3 and s.number = $4,
         action a join strategy_action sa on sa.action_id = a.id join strategy h on h.id = sa.strategy_id
           join review o on o.id = h.review_id and o.reference = $1 and a.reference = $2`,
      [action.review, action.key, alsoServes.review, alsoServes.strategy],
    );
}
