import type { Scope } from '../../database/scope.js';
import { ownsCycle, seesOnAction } from '../../database/seen.js';

/** A PDSA cycle `x` the caller may see, with its agency `g`, as JSON. */
export const cycleJson = (scope: Scope) => `json_build_object(
  'id', x.id, 'version', x.version, 'actionId', x.action_id, 'ramp', x.ramp, 'number', x.number, 'title', x.title,
  'purpose', x.purpose, 'scale', x.scale, 'owner', x.owner, 'agencyId', x.agency_id, 'agency', g.name, 'stage', x.stage, 'finished', x.finished,
  'plannedFrom', x.planned_from, 'plannedTo', x.planned_to, 'startedOn', x.started_on, 'endedOn', x.ended_on,
  'plan', x.plan, 'predictionsLockedAt', x.predictions_locked_at, 'do', x."do", 'study', x.study, 'act', x.act,
  'stopped', case when x.stopped_on is not null
    then json_build_object('on', x.stopped_on, 'reason', x.stop_reason) end,
  'learnt', (select json_build_object('number', e.number, 'learning', e.study ->> 'learning',
      'next', coalesce(e.act ->> 'next', ''))
    from pdsa_cycle e where e.action_id = x.action_id and e.ramp = x.ramp and e.number < x.number and e.study is not null
    order by e.number desc limit 1),
  'mayAdvance', not x.finished and ${ownsCycle(scope, 'x')},
  'mayReword', x."do" is not null and ${ownsCycle(scope, 'x')},
  'saidBefore', (select coalesce(json_agg(json_build_object('stage', w.stage, 'said', w.said, 'why', w.why,
      'on', w.reworded_on, 'by', w.reworded_by) order by w.cycle_version), '[]')
    from cycle_rewording w where w.cycle_id = x.id and ${seesOnAction(scope, 'w')}))`;
