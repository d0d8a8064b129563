import type { Dashboard, LocalDate, ReviewLine, ReviewPage, StrategyView } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction, seesLinked, seesReview } from '../../database/seen.js';
import { standing } from '../actions/index.js';
import { assignmentJson } from '../themes/index.js';
import { factsJson } from './review-facts.repository.js';

/** A line of one review as kept: without the colours, which are judged by the day. */
type StoredReviewLine = Omit<ReviewLine, 'colours'>;

/** A review whole as kept: without what is judged by the day or by who asks. */
export type StoredReview = Omit<
  ReviewPage,
  'line' | 'timeline' | 'dateWarnings' | 'pseudonymWarnings' | 'strategies' | 'plan' | 'may'
> & {
  readonly line: StoredReviewLine;
  readonly strategies: readonly Omit<StrategyView, 'lookAgainDue'>[];
};

/** Whether a hold (`h`) of a review or of its publication stands today. */
const stands = (part: string) =>
  `(h.${part}_held_from <= d.today and (h.${part}_held_to is null or h.${part}_held_to > d.today))`;

const onHold = `exists (select from review_hold h, (select (now() at time zone 'Europe/London')::date as today) d
    where h.review_id = r.id and (${stands('review')} or ${stands('publication')}))`;

const lineFields = `'id', r.id, 'reference', r.reference, 'pseudonym', r.pseudonym, 'committee', c.name, 'kind', r.kind,
  'event', r.event, 'ageBand', r.age_band, 'notifiedOn', r.notified_on, 'reportedOn', r.reported_on,
  'decision', r.decision,
  'onHold', ${onHold},
  'findings', (select count(*) from finding f where f.review_id = r.id),
  'strategies', (select count(*) from strategy s where s.review_id = r.id),
  'actions', (select count(distinct sa.action_id)
    from strategy s join strategy_action sa on sa.strategy_id = s.id where s.review_id = r.id)`;

const lineFrom = 'review r join committee c on c.id = r.committee_id';

/** Every review the caller may see, the one notified last first, with how many of its actions stand in each colour today. */
export async function findReviews(scoped: Scoped, today: LocalDate): Promise<ReviewLine[]> {
  const { scope } = scoped;
  const found = await scoped.jsonOften<ReviewLine[]>(
    `with coloured as (
       select y.review_id, ${standing.colour} as colour, count(distinct a.id) as actions
       from strategy y join strategy_action x on x.strategy_id = y.id and ${seesLinked(scope, 'x')}
       join action a on a.id = x.action_id and ${seesAction(scope, 'a')}
       join committee c on c.id = y.committee_id
       group by 1, 2),
     counted as (select review_id, json_object_agg(colour, actions) as colours from coloured group by 1)
     select coalesce(json_agg(json_build_object(${lineFields}, 'colours', coalesce(k.colours, '{}'))
         order by coalesce(r.notified_on, r.reported_on) desc nulls first, r.reference desc), '[]') as json
     from ${lineFrom} left join counted k on k.review_id = r.id where ${seesReview(scope, 'r')}`,
    [today],
  );
  return found ?? [];
}

/** How many reviews the caller may see: all, those whose learning is still being drawn, and those held up. */
export async function findReviewCounts(scoped: Scoped): Promise<Dashboard['reviews']> {
  const found = await scoped.jsonOften<Dashboard['reviews']>(
    `select json_build_object('total', count(*),
       'underWay', count(*) filter (where r.reported_on is null and r.decision in ('proceed', 'alternative-approach')),
       'onHold', count(*) filter (where ${onHold})) as json
     from review r where ${seesReview(scoped.scope, 'r')}`,
  );
  return found ?? { total: 0, underWay: 0, onHold: 0 };
}

/** One review whole, or `null` when the caller may see none such. */
export function findReview(scoped: Scoped, id: string): Promise<StoredReview | null> {
  return scoped.json<StoredReview>(reviewSql(scoped.scope), [id]);
}

const themesOf = (column: string, owner: string) => `
  (select coalesce(json_agg(${assignmentJson} order by x.status, x.score desc nulls last, x.slug), '[]')
   from theme_assignment x join theme t on t.slug = x.slug where x.${column} = ${owner}.id)`;

/** The rows of a table that hang on the review, each as one JSON value. */
const hanging = (table: string, what: string, order: string) =>
  `(select coalesce(json_agg(json_build_object('id', k.id, 'version', k.version, ${what}) order by ${order}), '[]')
    from ${table} k where k.review_id = r.id)`;

const movesJson = `(select coalesce(json_agg(json_build_object('from', m.from_stage, 'to', m.to_stage,
    'reachedOn', m.reached_on, 'saidBy', m.said_by, 'note', m.note, 'recordedBy', m.recorded_by)
    order by m.position desc), '[]')
  from strategy_stage m where m.strategy_id = k.id)`;

const reviewSql = (scope: Scope) => `
  select json_build_object(
    'line', json_build_object(${lineFields}), 'version', r.version, 'facts', ${factsJson},
    'notifiedByAgency', (select g.name from agency g where g.id = r.notified_by_agency_id),
    'events', ${hanging(
      'review_event',
      `'kind', k.kind, 'heldOn', k.held_on, 'posts', k.posts, 'note', k.note`,
      'k.held_on, k.id',
    )},
    'proceedings', ${hanging(
      'review_hold',
      `'kind', k.kind, 'startedOn', k.started_on, 'endedOn', k.ended_on, 'reviewHeldFrom', k.review_held_from,
       'reviewHeldTo', k.review_held_to, 'publicationHeldFrom', k.publication_held_from,
       'publicationHeldTo', k.publication_held_to, 'lookAgainOn', k.look_again_on, 'note', k.note`,
      'k.started_on, k.id',
    )},
    'contacts', ${hanging(
      'family_contact',
      `'contactedOn', k.contacted_on, 'byPost', k.by_post, 'shared', k.shared`,
      'k.contacted_on, k.id',
    )},
    'findings', ${hanging(
      'finding',
      `'paragraph', k.paragraph, 'kind', k.kind, 'text', k.text, 'themes', ${themesOf('finding_id', 'k')}`,
      'k.position',
    )},
    'strategies', ${hanging(
      'strategy',
      `'number', k.number, 'title', k.title, 'caseForChange', k.case_for_change, 'acceptance', k.acceptance,
       'acceptanceNote', k.acceptance_note, 'resourceNote', k.resource_note,
       'lookAgainOn', k.look_again_on, 'stage', k.stage, 'moves', ${movesJson},
       'findingIds', (select coalesce(json_agg(f.id order by f.position), '[]') from finding_strategy fs
         join finding f on f.id = fs.finding_id where fs.strategy_id = k.id),
       'themes', ${themesOf('strategy_id', 'k')}`,
      'k.position',
    )}) as json
  from ${lineFrom} where r.id = $1 and ${seesReview(scope, 'r')}`;
