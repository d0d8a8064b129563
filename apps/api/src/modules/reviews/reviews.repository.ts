import type { ReviewLine, ReviewPage } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesReview } from '../../database/seen.js';
import { assignmentJson } from '../themes/index.js';
import type { HoldDates, ReviewDates } from './review-steps.js';

/** A line of the list as kept: without the colours, which are judged by the day. */
export type StoredReviewLine = Omit<ReviewLine, 'colours'> & { readonly actionIds: readonly string[] };

/** A review whole as kept. */
export type StoredReview = Omit<ReviewPage, 'line' | 'steps' | 'dateWarnings' | 'plan' | 'holds'> & {
  readonly line: StoredReviewLine;
  readonly dates: ReviewDates;
  readonly decisionReason: string;
  readonly holds: readonly HoldDates[];
};

const lineJson = `json_build_object(
  'id', r.id, 'reference', r.reference, 'pseudonym', r.pseudonym, 'committee', c.name, 'kind', r.kind,
  'event', r.event, 'ageBand', r.age_band, 'notifiedOn', r.notified_on, 'reportedOn', r.reported_on,
  'decision', r.decision,
  'onHold', exists (select from review_hold h where h.review_id = r.id and h.ended_on is null),
  'findings', (select count(*) from finding f where f.review_id = r.id),
  'strategies', (select count(*) from strategy s where s.review_id = r.id),
  'actions', cardinality(p.action_ids), 'actionIds', p.action_ids)`;

const lineFrom = `review r join committee c on c.id = r.committee_id
  cross join lateral (select coalesce(array_agg(distinct sa.action_id), '{}') as action_ids
    from strategy s join strategy_action sa on sa.strategy_id = s.id where s.review_id = r.id) p`;

/** Every review the caller may see, the one notified last first. */
export async function findReviews(scoped: Scoped): Promise<StoredReviewLine[]> {
  const found = await scoped.json<StoredReviewLine[]>(
    `select coalesce(json_agg(${lineJson} order by coalesce(r.notified_on, r.reported_on) desc nulls first, r.reference desc), '[]')
       as json from ${lineFrom} where ${seesReview(scoped.scope, 'r')}`,
  );
  return found ?? [];
}

/** One review whole, or `null` when the caller may see none such. */
export function findReview(scoped: Scoped, id: string): Promise<StoredReview | null> {
  return scoped.json<StoredReview>(reviewSql(scoped.scope), [id]);
}

const themesOf = (column: string, owner: string) => `
  (select coalesce(json_agg(${assignmentJson} order by x.status, x.score desc nulls last, x.slug), '[]')
   from theme_assignment x join theme t on t.slug = x.slug where x.${column} = ${owner}.id)`;

const reviewSql = (scope: Scope) => `
  select json_build_object(
    'line', ${lineJson},
    'guidanceEdition', r.guidance_edition, 'summary', r.summary, 'publicationForm', r.publication_form,
    'practiceFrom', r.practice_from, 'practiceTo', r.practice_to, 'decisionReason', r.decision_reason,
    'dates', json_build_object('notifiedOn', r.notified_on, 'decidedOn', r.decided_on,
      'careInspectorateNotifiedOn', r.care_inspectorate_notified_on, 'startedOn', r.started_on,
      'reportedOn', r.reported_on, 'committeeAcceptedOn', r.committee_accepted_on,
      'chiefOfficersRatifiedOn', r.chief_officers_ratified_on, 'reportSentOn', r.report_sent_on,
      'familyFeedbackOn', r.family_feedback_on),
    'holds', (select coalesce(json_agg(json_build_object('kind', h.kind, 'startedOn', h.started_on,
        'endedOn', h.ended_on, 'note', h.note) order by h.started_on), '[]')
      from review_hold h where h.review_id = r.id),
    'findings', (select coalesce(json_agg(json_build_object('id', f.id, 'paragraph', f.paragraph, 'kind', f.kind,
        'text', f.text, 'themes', ${themesOf('finding_id', 'f')}) order by f.position), '[]')
      from finding f where f.review_id = r.id),
    'strategies', (select coalesce(json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title,
        'caseForChange', s.case_for_change, 'acceptance', s.acceptance, 'stage', s.stage,
        'findings', (select coalesce(json_agg(f.paragraph order by f.position), '[]') from finding_strategy fs
          join finding f on f.id = fs.finding_id where fs.strategy_id = s.id),
        'themes', ${themesOf('strategy_id', 's')}) order by s.position), '[]')
      from strategy s where s.review_id = r.id)) as json
  from ${lineFrom} where r.id = $1 and ${seesReview(scope, 'r')}`;
