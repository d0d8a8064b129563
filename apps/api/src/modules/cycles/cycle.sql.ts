import type { Scope } from '../../database/scope.js';
import { ownsCycle } from '../../database/seen.js';

/** A PDSA cycle `x` the caller may see, with its agency `g`, as JSON. */
export const cycleJson = (scope: Scope) => `json_build_object(
  'id', x.id, 'version', x.version, 'actionId', x.action_id, 'ramp', x.ramp, 'number', x.number, 'title', x.title,
  'scale', x.scale, 'owner', x.owner, 'agency', g.name, 'stage', x.stage, 'finished', x.finished,
  'plannedFrom', x.planned_from, 'startedOn', x.started_on, 'endedOn', x.ended_on,
  'plan', x.plan, 'do', x."do", 'study', x.study, 'act', x.act,
  'mayAdvance', not x.finished and ${ownsCycle(scope, 'x')})`;
