import type { Scope } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

/** A diagram `d` as kept: its aim and every node, those taken away too, in order. */
export const diagramJson = (scope: Scope) => `json_build_object('id', d.id, 'version', d.version,
  'aim', json_build_object('what', d.what, 'forWhom', d.for_whom, 'howMuch', d.how_much, 'byWhen', d.by_when,
    'measureId', d.measure_id),
  'nodes', (select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'parentId', n.parent_id,
      'text', n.text, 'removed', n.removed_on is not null,
      'actionIds', (select coalesce(json_agg(l.action_id order by a.reference, a.id), '[]')
        from diagram_action l join action a on a.id = l.action_id and ${seesAction(scope, 'a')}
        where l.node_id = n.id)) order by n.position, n.id), '[]')
    from diagram_node n where n.diagram_id = d.id))`;

/** Which actions belong to the plan of a diagram: of its review, or all that the committee has under way. */
const inPlan = (scope: Scope) => `${seesAction(scope, 'a')} and (
  ($1::uuid is not null and exists (select from strategy_action sa join strategy s on s.id = sa.strategy_id
    where sa.action_id = a.id and s.review_id = $1::uuid and ${seesOwn(scope, 's')}))
  or ($1::uuid is null and (a.closed_on is null or exists (select from diagram_action l join diagram_node n
      on n.id = l.node_id join driver_diagram d on d.id = n.diagram_id
    where l.action_id = a.id and d.review_id is null and ${seesOwn(scope, 'd')}))))`;

/** The actions of the plan of a diagram (its review is `$1`), with the tests of change on them. */
export const actionsJson = (scope: Scope) => `(select coalesce(json_agg(json_build_object('id', a.id,
    'reference', a.reference, 'text', a.text, 'delivery', a.delivery, 'closed', a.closed_on is not null,
    'reviewReference', coalesce((select min(r.reference) from strategy_action sa
      join strategy s on s.id = sa.strategy_id join review r on r.id = s.review_id
      where sa.action_id = a.id and ${seesOwn(scope, 's')}), ''),
    'ramps', (select coalesce(json_agg(json_build_object('name', x.ramp, 'cycles', x.cycles) order by x.ramp), '[]')
      from (select ramp, count(*) as cycles from pdsa_cycle where action_id = a.id group by ramp) x))
    order by a.reference, a.id), '[]')
  from action a where ${inPlan(scope)})`;

/** The measures of those actions. */
export const measuresJson = (scope: Scope) => `(select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name)
    order by m.name, m.id), '[]')
  from measure m join action a on a.id = m.action_id where ${inPlan(scope)})`;
