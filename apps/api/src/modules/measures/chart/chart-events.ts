import type { LocalDate } from '@followthrough/domain';
import type { ChartEvent } from '@followthrough/spc';
import type { Scope } from '../../../database/scope.js';
import { seesOnAction } from '../../../database/seen.js';

/** Something that happened while a measure was read. It is noted on the chart and never makes a phase. */
export interface StoredEvent {
  readonly date: LocalDate;
  readonly kind: ChartEvent['kind'];
  readonly title: string;
  /** Of an action's own days only; a change is set beside those. */
  readonly actionId: string | null;
  readonly cycleId: string | null;
}

/** The days of a measure's (`m`) action (`a`) and of the tests of change on it, oldest first, as a value of JSON. */
export const eventsJson = (scope: Scope) => `(
  select coalesce(json_agg(json_build_object('date', e.date, 'kind', e.kind, 'title', e.title,
    'actionId', e.action_id, 'cycleId', e.cycle_id) order by e.date, e.place), '[]')
  from (
    select a.starts_on as date, 'actionStarted' as kind, 'the action' as title, a.id as action_id,
      null::uuid as cycle_id, 1 as place
    where a.starts_on <= current_date and a.delivery <> 'not-started'
    union all
    select a.delivered_on, 'actionCompleted', 'the action', a.id, null, 4 where a.delivered_on is not null
    union all
    select c.started_on, 'pdsaStart', 'Test began: ' || c.title, null, c.id, 2 from pdsa_cycle c
    where c.action_id = a.id and c.started_on is not null and ${seesOnAction(scope, 'c')}
    union all
    select coalesce(c.stopped_on, c.ended_on), 'pdsaEnd',
      case when c.stopped_on is null then 'Test ended: ' else 'Test stopped: ' end || c.title, null, c.id, 3 from pdsa_cycle c
    where c.action_id = a.id and c.started_on is not null and coalesce(c.stopped_on, c.ended_on) is not null and ${seesOnAction(scope, 'c')}
  ) e)`;
