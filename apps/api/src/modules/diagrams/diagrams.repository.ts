import type { Aim, DiagramNode, DiagramPage } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';
import { actionsJson, diagramJson, measuresJson } from './diagram.sql.js';

/** A diagram as kept, what was taken away among it. */
export interface StoredDiagram {
  readonly id: string;
  readonly version: number;
  readonly aim: Aim;
  readonly nodes: readonly DiagramNode[];
}

/** The plan of a review, or of a committee, with its diagram if it has one. */
export type StoredPlan = Pick<DiagramPage, 'review' | 'committee' | 'measures'> & {
  readonly diagram: StoredDiagram | null;
  readonly actions: readonly (DiagramPage['actions'][number] & { readonly closed: boolean })[];
};

/** The plan of a review of the caller's committee, or (`null`) of the committee itself; `null` when they see none such. */
export function findPlan(scoped: Scoped, reviewId: string | null): Promise<StoredPlan | null> {
  const { scope } = scoped;
  return scoped.json<StoredPlan>(
    `select json_build_object(
       'review', case when r.id is not null then json_build_object('id', r.id, 'reference', r.reference,
         'pseudonym', r.pseudonym) end,
       'committee', c.name, 'actions', ${actionsJson(scope)}, 'measures', ${measuresJson(scope)},
       'diagram', (select ${diagramJson(scope)} from driver_diagram d
         where d.review_id is not distinct from $1::uuid and ${seesOwn(scope, 'd')})) as json
     from committee c left join review r on r.id = $1::uuid and ${seesOwn(scope, 'r')}
     where c.id = scope.committee_id() and ($1::uuid is null or r.id is not null)`,
    [reviewId],
  );
}

/** Of which review a diagram of the caller's committee is; `undefined` when they see no such diagram. */
export async function findSubject(scoped: Scoped, diagramId: string): Promise<{ reviewId: string | null } | undefined> {
  const [found] = await scoped.rows<{ reviewId: string | null }>(
    `select d.review_id as "reviewId" from driver_diagram d where d.id = $1 and ${seesOwn(scoped.scope, 'd')}`,
    [diagramId],
  );
  return found;
}

/** Begins a diagram, unless there is one already. */
export async function beginDiagram(scoped: Scoped, reviewId: string | null, aim: Aim): Promise<boolean> {
  const begun = await scoped.rows(
    `insert into driver_diagram (committee_id, review_id, what, for_whom, how_much, by_when, measure_id)
     select c.id, $1, $2, $3, $4, $5, $6 from committee c
     where c.id = scope.committee_id() and ($1::uuid is null
       or exists (select from review r where r.id = $1::uuid and ${seesOwn(scoped.scope, 'r')}))
     on conflict do nothing returning id`,
    [reviewId, aim.what, aim.forWhom, aim.howMuch, aim.byWhen, aim.measureId],
  );
  return begun.length === 1;
}

/** Takes a diagram for one change, if it is still the version the caller saw; raises its version. */
export async function takeDiagram(scoped: Scoped, id: string, seen: number): Promise<boolean> {
  const taken = await scoped.rows(
    `update driver_diagram d set changes = changes + 1
     where d.id = $1 and d.version = $2 and ${seesOwn(scoped.scope, 'd')} returning id`,
    [id, seen],
  );
  return taken.length === 1;
}

/** Says the aim of a diagram anew. */
export async function changeAim(scoped: Scoped, id: string, seen: number, aim: Aim): Promise<boolean> {
  const changed = await scoped.rows(
    `update driver_diagram d set what = $3, for_whom = $4, how_much = $5, by_when = $6, measure_id = $7,
       changes = changes + 1
     where d.id = $1 and d.version = $2 and ${seesOwn(scoped.scope, 'd')} returning id`,
    [id, seen, aim.what, aim.forWhom, aim.howMuch, aim.byWhen, aim.measureId],
  );
  return changed.length === 1;
}

/** Puts a node in, below its neighbours. */
export async function addNode(
  scoped: Scoped,
  diagramId: string,
  { kind, parentId, text }: Pick<DiagramNode, 'kind' | 'parentId' | 'text'>,
): Promise<void> {
  await scoped.rows(
    `insert into diagram_node (diagram_id, committee_id, kind, parent_id, text, position)
     select d.id, d.committee_id, $2, $3, $4,
       (select coalesce(max(n.position), 0) + 1 from diagram_node n where n.diagram_id = d.id)
     from driver_diagram d where d.id = $1 and ${seesOwn(scoped.scope, 'd')}`,
    [diagramId, kind, parentId, text],
  );
}

/** What may change of a node. */
export type NodeChange =
  { readonly text: string } | { readonly parentId: string } | { readonly removedOn: string | null };

const columns = { text: 'text', parentId: 'parent_id', removedOn: 'removed_on' } as const;

/** Changes a node of a diagram. */
export async function changeNode(scoped: Scoped, nodeId: string, change: NodeChange): Promise<void> {
  for (const [field, value] of Object.entries(change))
    await scoped.rows(
      `update diagram_node n set ${columns[field as keyof typeof columns]} = $2
       where n.id = $1 and ${seesOwn(scoped.scope, 'n')} returning id`, // the fields are those of the type
      [nodeId, value],
    );
}

/** Puts neighbours in an order. They keep the places they had among them. */
export async function orderNodes(scoped: Scoped, order: readonly string[]): Promise<void> {
  await scoped.rows(
    `update diagram_node n set position = x.position
     from (select o.id, p.position from
         (select id, ordinality from unnest($1::uuid[]) with ordinality as u (id, ordinality)) o
         join (select position, row_number() over (order by position, id) as turn from diagram_node
           where id = any($1::uuid[])) p on p.turn = o.ordinality) x
     where n.id = x.id and n.position <> x.position and ${seesOwn(scoped.scope, 'n')} returning n.id`,
    [order],
  );
}

/** Has an action test a change idea. */
export async function linkAction(scoped: Scoped, nodeId: string, actionId: string): Promise<void> {
  await scoped.rows(
    `insert into diagram_action (node_id, action_id, committee_id)
     select n.id, a.id, n.committee_id from diagram_node n, action a
     where n.id = $1 and ${seesOwn(scoped.scope, 'n')} and a.id = $2 and ${seesAction(scoped.scope, 'a')}
     on conflict do nothing returning id`,
    [nodeId, actionId],
  );
}

/** Has an action no longer test a change idea. */
export async function unlinkAction(scoped: Scoped, nodeId: string, actionId: string): Promise<void> {
  await scoped.rows(
    `delete from diagram_action l where l.node_id = $1 and l.action_id = $2 and ${seesOwn(scoped.scope, 'l')}
     returning id`,
    [nodeId, actionId],
  );
}
