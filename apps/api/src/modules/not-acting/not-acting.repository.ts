import type { Delivery, LocalDate, NotActingEnd, NotActingStory } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/** What accepting that an action is not done is judged on. */
export interface StoredNotActing extends Omit<NotActingStory, 'may' | 'cameBackOn'> {
  readonly version: number;
  readonly committeeId: string;
  readonly delivery: Delivery;
  readonly closedOn: LocalDate | null;
  readonly lastUpdateOn: LocalDate | null;
  readonly claimWaits: boolean;
}

/** Every time it was accepted that an action is not done, newest first; `null` when the caller may see no such action. */
export function findNotActing(scoped: Scoped, actionId: string): Promise<StoredNotActing | null> {
  return scoped.json<StoredNotActing>(
    `select json_build_object(
       'actionId', a.id, 'version', a.version, 'committeeId', a.committee_id, 'delivery', a.delivery,
       'closedOn', a.closed_on, 'lastUpdateOn', a.last_update_on,
       'claimWaits', exists (select from closure_claim c where c.action_id = a.id
         and c.state in ('claimed', 'changes-requested', 'verified')),
       'periods', (select coalesce(json_agg(json_build_object('id', x.id, 'reason', x.reason,
           'decidedBy', x.decided_by, 'decidedOn', x.decided_on, 'endsOn', x.ends_on, 'recordedBy', x.recorded_by,
           'end', x."end", 'endedOn', x.ended_on) order by x.position desc), '[]')
         from not_acting x where x.action_id = a.id)) as json
     from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
}

/** Ends the acceptance that runs on an action, if one does. */
export async function endRunning(scoped: Scoped, actionId: string, end: NotActingEnd, on: LocalDate): Promise<void> {
  await scoped.rows(
    `update not_acting x set "end" = $2, ended_on = $3
     where x.action_id = $1 and x."end" is null and ${seesOwn(scoped.scope, 'x')} returning x.id`,
    [actionId, end, on],
  );
}

/** An action that has come back by itself. */
export interface CameBack {
  readonly actionId: string;
  readonly committeeId: string;
}

/**
 * Brings back every action whose acceptance is over by a day: the acceptance is ended and the action not started again,
 * together. It works for no caller, in every committee. An acceptance ends once, however often this is asked.
 */
export function bringBackOver(scoped: Scoped, day: LocalDate): Promise<CameBack[]> {
  return scoped.rows<CameBack>(
    `with ended as (
       update not_acting set "end" = 'came-back', ended_on = $1
       where "end" is null and ends_on <= $1
       returning action_id, committee_id),
     brought_back as (
       update action set delivery = 'not-started' from ended
       where action.id = ended.action_id and action.delivery = 'not-accepted'
       returning action.id)
     select e.action_id as "actionId", e.committee_id as "committeeId"
     from ended e join brought_back b on b.id = e.action_id order by e.action_id`,
    [day],
  );
}
