import type { Waits } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction, seesOwn } from '../../database/seen.js';

/** Takes an action away from a strategy of the caller's committee. */
export async function leaveStrategy(scoped: Scoped, actionId: string, strategyId: string): Promise<void> {
  await scoped.rows(
    `delete from strategy_action x where x.action_id = $1 and x.strategy_id = $2 and ${seesOwn(scoped.scope, 'x')}`,
    [actionId, strategyId],
  );
}

/** What waits for what in the caller's committee, held until the work is done, so that no circle closes unseen. */
export async function holdWaits(scoped: Scoped): Promise<Waits[]> {
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('dependencies', 0))`);
  return scoped.rows<Waits>(
    `select x.action_id as "actionId", x.waits_for_id as "waitsForId" from action_dependency x
     where ${seesOnAction(scoped.scope, 'x')}`,
  );
}

/** Whether the caller sees an action. */
export async function isSeen(scoped: Scoped, actionId: string): Promise<boolean> {
  const found = await scoped.rows<{ id: string }>(
    `select a.id from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
  return found.length === 1;
}

/** The action that something hangs on, or `null` where the caller sees none such. */
export async function findActionOf(
  scoped: Scoped,
  table: 'action_dependency' | 'blocker' | 'resource_ask',
  id: string,
): Promise<string | null> {
  const found = await scoped.rows<{ actionId: string }>(
    `select x.action_id as "actionId" from ${table} x where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [id],
  );
  return found[0]?.actionId ?? null;
}

/** Says that an action waits for another no longer. */
export async function removeDependency(scoped: Scoped, id: string): Promise<void> {
  await scoped.rows(`delete from action_dependency x where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`, [id]);
}

/** What became of a blocker. */
export interface Resolved {
  readonly resolvedOn: string;
  readonly resolvedBy: string;
  readonly resolvedHow: string;
}

/** Records that a blocker is out of the way, unless it is already; says whether it was recorded. */
export async function resolveBlocker(scoped: Scoped, id: string, resolved: Resolved): Promise<boolean> {
  const found = await scoped.rows<{ id: string }>(
    `update blocker x set resolved_on = $2, resolved_by = $3, resolved_how = $4
     where x.id = $1 and x.resolved_on is null and ${seesOnAction(scoped.scope, 'x')} returning x.id`,
    [id, resolved.resolvedOn, resolved.resolvedBy, resolved.resolvedHow],
  );
  return found.length === 1;
}

/** What became of something that was asked for. */
export interface Answered {
  readonly answer: string;
  readonly answeredOn: string;
  readonly answerNote: string;
}

/** Records what became of something that was asked for, unless it is answered already; says whether it was recorded. */
export async function answerAsk(scoped: Scoped, id: string, answered: Answered): Promise<boolean> {
  const found = await scoped.rows<{ id: string }>(
    `update resource_ask x set answer = $2, answered_on = $3, answer_note = $4
     where x.id = $1 and x.answer = 'open' and ${seesOnAction(scoped.scope, 'x')} returning x.id`,
    [id, answered.answer, answered.answeredOn, answered.answerNote],
  );
  return found.length === 1;
}
