import type { MergeFacts, MergePreview, MergeStory, NamedAction } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOnAction, seesOwn } from '../../database/seen.js';
import { holdActions } from '../actions/index.js';

/** A thing that may go over from one action to the other: what makes it the same, what to call it, and its id. */
export interface Movable {
  readonly id: string;
  readonly key: string;
  readonly words: string;
}

/** An action as merging looks at it. */
export interface Mergeable extends MergeFacts, Omit<NamedAction, 'id'> {
  readonly version: number;
  readonly leads: readonly Movable[];
  readonly strategies: readonly Movable[];
  readonly evidence: readonly Movable[];
  readonly stays: MergePreview['stays'];
}

const movables = (id: string, key: string, words: string, from: string) =>
  `(select coalesce(json_agg(json_build_object('id', ${id}, 'key', ${key}, 'words', ${words}) order by ${words}), '[]')
    from ${from})`;
const count = (table: string) => `(select count(*) from ${table} x where x.action_id = a.id)`;

/** The actions of these that the caller may see, held until the end where they are about to be merged. */
export async function findMergeable(scoped: Scoped, ids: readonly string[], hold: boolean): Promise<Mergeable[]> {
  const { scope } = scoped;
  if (hold) await holdActions(scoped, ids);
  const found = await scoped.json<Mergeable[]>(
    `select coalesce(json_agg(json_build_object(
       'id', a.id, 'version', a.version, 'reference', a.reference, 'text', a.text, 'delivery', a.delivery,
       'effect', a.effect, 'closed', a.closed_on is not null, 'own', ${seesOwn(scope, 'a')},
       'shared', cardinality(a.committee_ids) > 1,
       'claimWaits', exists (select from closure_claim c where c.action_id = a.id
         and c.state in ('claimed', 'changes-requested', 'verified')),
       'leads', ${movables('x.id', `lower(x.post) || coalesce(x.agency_id::text, '')`, `x.post || coalesce(', ' || g.name, '')`, 'action_lead x left join agency g on g.id = x.agency_id where x.action_id = a.id')},
       'strategies', ${movables('y.id', 'y.id', `z.reference || ', ' || y.number || ' ' || y.title`, `strategy_action x join strategy y on y.id = x.strategy_id join review z on z.id = y.review_id where x.action_id = a.id and ${seesOwn(scope, 'x')}`)},
       'evidence', ${movables('e.id', 'e.id', 'e.title', 'evidence_use x join evidence e on e.id = x.evidence_id where x.action_id = a.id and x.removed_on is null')},
       'stays', json_build_object('updates', ${count('action_update')}, 'comments', ${count('comment')},
         'measures', ${count('measure')}, 'cycles', ${count('pdsa_cycle')}, 'blockers', ${count('blocker')}))), '[]') as json
     from action a where a.id = any($1::uuid[]) and ${seesAction(scope, 'a')}`,
    [ids],
  );
  return found ?? [];
}

/** Gives an action the strategies, leads and evidence named, behind those it has. */
export async function takeOver(
  scoped: Scoped,
  keptId: string,
  taken: {
    strategies: readonly string[];
    leads: readonly string[];
    evidence: readonly string[];
    by: string;
    on: string;
  },
): Promise<void> {
  const { scope } = scoped;
  await scoped.rows(
    `insert into strategy_action (strategy_id, action_id, committee_id, position)
     select s.id, $1, s.committee_id,
       (select coalesce(max(x.position), 0) + 1 from strategy_action x where x.strategy_id = s.id)
     from strategy s where s.id = any($2::uuid[]) and ${seesOwn(scope, 's')}`,
    [keptId, taken.strategies],
  );
  await scoped.rows(
    `insert into action_lead (id, action_id, committee_id, agency_id, post, position, contact_person_id)
     select gen_random_uuid(), $1, l.committee_id, l.agency_id, l.post,
       (select coalesce(max(x.position), 0) from action_lead x where x.action_id = $1)
         + row_number() over (order by l.position, l.id), l.contact_person_id
     from action_lead l where l.id = any($2::uuid[]) and ${seesOnAction(scope, 'l')}`,
    [keptId, taken.leads],
  );
  await scoped.rows(
    `insert into evidence_use (id, evidence_id, action_id, committee_id, added_by, added_on)
     select gen_random_uuid(), u.evidence_id, $1, u.committee_id, $3, $4 from evidence_use u
     where u.evidence_id = any($2::uuid[]) and u.removed_on is null and ${seesOnAction(scope, 'u')}
     group by u.evidence_id, u.committee_id`,
    [keptId, taken.evidence, taken.by, taken.on],
  );
}

/** Which action took the place of one, and of which it took the place; `null` when the caller may see no such action. */
export function findMerges(scoped: Scoped, actionId: string): Promise<MergeStory | null> {
  const named = `json_build_object('id', x.id, 'reference', x.reference, 'text', x.text)`;
  const seen = `x.id <> a.id and ${seesAction(scoped.scope, 'x')}`;
  return scoped.json<MergeStory>(
    `select json_build_object('actionId', a.id,
       'into', (select ${named} from action x where x.id = a.superseded_by_id and a.delivery = 'superseded' and ${seen}),
       'from', (select coalesce(json_agg(${named} order by x.reference, x.id), '[]') from action x
         where x.superseded_by_id = a.id and x.delivery = 'superseded' and ${seen})) as json
     from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
}
