import { LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const Idea = z.strictObject({ text: z.string(), actions: z.array(z.string()) });
const Secondary = z.strictObject({ text: z.string(), ideas: z.array(Idea) });
const Primary = z.strictObject({ text: z.string(), secondary: z.array(Secondary) });

/** The driver diagram of a review as its file tells it, with actions by their reference. */
export const ToldDiagram = z.strictObject({
  review: z.string(),
  what: z.string(),
  forWhom: z.string(),
  howMuch: z.string(),
  byWhen: LocalDate.nullable(),
  measure: z.string().nullable(),
  primary: z.array(Primary),
});
export type ToldDiagram = z.infer<typeof ToldDiagram>;

/** Puts driver diagrams in. */
export async function loadDiagrams(manager: EntityManager, told: readonly ToldDiagram[]): Promise<void> {
  for (const diagram of told) await loadDiagram(manager, diagram);
}

async function loadDiagram(manager: EntityManager, told: ToldDiagram): Promise<void> {
  const { review, what, forWhom, howMuch, byWhen, measure, primary } = told;
  const diagramId = await idFrom(
    manager,
    `insert into driver_diagram (committee_id, review_id, what, for_whom, how_much, by_when, measure_id)
     select r.committee_id, r.id, $2, $3, $4, $5, (select m.id from measure m where m.name = $6
       and m.committee_id = r.committee_id limit 1)
     from review r where r.reference = $1 returning id`,
    [review, what, forWhom, howMuch, byWhen, measure],
  );
  let position = 0;
  const add = (kind: string, parentId: string | null, text: string) => {
    position += 1;
    return idFrom(
      manager,
      `insert into diagram_node (diagram_id, committee_id, kind, parent_id, text, position)
       select id, committee_id, $2, $3, $4, $5 from driver_diagram where id = $1 returning id`,
      [diagramId, kind, parentId, text, position],
    );
  };
  for (const first of primary) {
    const firstId = await add('primary', null, first.text);
    for (const second of first.secondary) {
      const secondId = await add('secondary', firstId, second.text);
      for (const idea of second.ideas)
        await link(manager, await add('idea', secondId, idea.text), { review, actions: idea.actions });
    }
  }
}

async function link(
  manager: EntityManager,
  nodeId: string,
  { review, actions }: { review: string; actions: readonly string[] },
): Promise<void> {
  for (const action of actions)
    await idFrom(
      manager,
      `insert into diagram_action (node_id, action_id, committee_id)
       select n.id, a.id, n.committee_id from diagram_node n, action a join strategy_action sa on sa.action_id = a.id
         join strategy s on s.id = sa.strategy_id join review r on r.id = s.review_id
       where n.id = $1 and r.reference = $2 and a.reference = $3 limit 1 returning id`,
      [nodeId, review, action],
    );
}

async function idFrom(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(sql, [...values]);
  if (row === undefined) throw new Error(`The demonstration has nothing for ${values.join(', ')}`);
  return row.id;
}
