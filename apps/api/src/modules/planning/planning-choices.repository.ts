import type { PlanningChoices } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

type Stored = Omit<PlanningChoices, 'liveActionsMax'>;

const ownAgency = (agency: string) => `exists (select from committee_agency x
  where x.agency_id = ${agency} and x.committee_id = (select scope.committee_id()))`;

const isLive = (action: string) =>
  `${action}.delivery in ('not-started', 'in-progress') and ${action}.closed_on is null`;

/** What the caller's committee may plan an action with. */
export async function findPlanningChoices(scoped: Scoped): Promise<Stored> {
  const { scope } = scoped;
  const found = await scoped.json<Stored>(
    `select json_build_object(
       'agencies', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name,
           'people', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'post', p.post)
               order by p.name, p.id), '[]')
             from person p where p.active and exists (select from person_role l where l.person_id = p.id
               and l.role = 'agency' and l.agency_id = g.id and l.ended_at is null)))
         order by g.name), '[]') from agency g where ${ownAgency('g.id')}),
       'strategies', (select coalesce(json_agg(json_build_object('id', s.id, 'reviewId', r.id,
           'reviewReference', r.reference, 'number', s.number, 'title', s.title,
           'liveActions', (select count(*) from strategy_action x join action a on a.id = x.action_id
             where x.strategy_id = s.id and ${isLive('a')} and ${seesAction(scope, 'a')}))
         order by r.reported_on desc nulls last, r.reference, s.position), '[]')
         from strategy s join review r on r.id = s.review_id where ${seesOwn(scope, 's')}),
       'actions', (select coalesce(json_agg(json_build_object('id', a.id, 'reviewReference', f.reference,
           'reference', a.reference, 'text', left(a.text, 160)) order by f.reported_on desc nulls last, f.reference,
           f.position, f.place, a.id), '[]')
         from action a join lateral (select r.reference, r.reported_on, s.position, x.position as place
           from strategy_action x join strategy s on s.id = x.strategy_id join review r on r.id = s.review_id
           where x.action_id = a.id and ${seesOwn(scope, 'x')} order by r.reported_on, s.position, s.id limit 1) f on true
         where ${isLive('a')} and ${seesAction(scope, 'a')}),
       'otherCommittees', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'code', c.code,
           'kind', c.kind) order by c.name), '[]') from committee c where c.id <> (select scope.committee_id()))) as json`,
  );
  if (found === null) throw new Error('A question without a condition of its own was not answered');
  return found;
}

/** A live action with the themes that nobody has rejected on it. */
export interface LiveAction {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly reviewReference: string;
  readonly servesThis: boolean;
  readonly themes: readonly string[];
}

/** The live actions of the caller's committee, and whether each serves a strategy. */
export async function findLiveActions(scoped: Scoped, strategyId: string): Promise<LiveAction[]> {
  const { scope } = scoped;
  const found = await scoped.json<LiveAction[]>(
    `select coalesce(json_agg(json_build_object('id', a.id, 'reference', a.reference, 'text', a.text,
         'reviewReference', f.reference,
         'servesThis', exists (select from strategy_action y where y.action_id = a.id and y.strategy_id = $1),
         'themes', (select coalesce(json_agg(t.slug), '[]') from theme_assignment t
           where t.action_id = a.id and t.status <> 'rejected' and ${seesOwn(scope, 't')})) order by a.id), '[]') as json
     from action a join lateral (select r.reference from strategy_action x join strategy s on s.id = x.strategy_id
         join review r on r.id = s.review_id
         where x.action_id = a.id and ${seesOwn(scope, 'x')} order by r.reported_on, s.position, s.id limit 1) f on true
     where ${isLive('a')} and ${seesAction(scope, 'a')}`,
    [strategyId],
  );
  return found ?? [];
}

/** A strategy of the caller's own committee, as far as a new action needs it. */
export interface PlannedStrategy {
  readonly id: string;
  readonly reviewId: string;
  readonly number: string;
  /** How many actions serve it. */
  readonly actions: number;
}

/** The strategy, held until the work is done, so that two who add to it at once number their actions apart. */
export async function holdStrategy(scoped: Scoped, id: string): Promise<PlannedStrategy | null> {
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('strategy ' || $1, 0))`, [id]);
  return scoped.json<PlannedStrategy>(
    `select json_build_object('id', s.id, 'reviewId', s.review_id, 'number', s.number,
       'actions', (select coalesce(max(x.position), 0) from strategy_action x where x.strategy_id = s.id)) as json
     from strategy s where s.id = $1 and ${seesOwn(scoped.scope, 's')}`,
    [id],
  );
}

/** Of the agencies of the caller's committee, each with those who hold an account of it. */
export async function findAgencyPeople(scoped: Scoped): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await scoped.rows<{ agencyId: string; people: string[] | null }>(
    `select c.agency_id as "agencyId", array_agg(l.person_id) filter (where l.person_id is not null) as people
     from committee_agency c
       left join person_role l on l.agency_id = c.agency_id and l.role = 'agency' and l.ended_at is null
     where c.committee_id = (select scope.committee_id()) group by c.agency_id`,
  );
  return new Map(rows.map(({ agencyId, people }) => [agencyId, new Set(people)]));
}
