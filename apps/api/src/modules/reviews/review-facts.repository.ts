import type { LocalDate, ReviewChange, ReviewFacts } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

const columns: Record<keyof ReviewFacts, string> = {
  reference: 'reference',
  pseudonym: 'pseudonym',
  kind: 'kind',
  guidanceEdition: 'guidance_edition',
  event: 'event',
  ageBand: 'age_band',
  criteria: 'criteria',
  summary: 'summary',
  marking: 'marking',
  notifiedOn: 'notified_on',
  notifiedByAgencyId: 'notified_by_agency_id',
  informationRequestedOn: 'information_requested_on',
  informationReceivedOn: 'information_received_on',
  recommendedOn: 'recommended_on',
  decidedOn: 'decided_on',
  decision: 'decision',
  decisionReason: 'decision_reason',
  careInspectorateNotifiedOn: 'care_inspectorate_notified_on',
  startedOn: 'started_on',
  practiceFrom: 'practice_from',
  practiceTo: 'practice_to',
  team: 'team',
  reportedOn: 'reported_on',
  committeeAcceptedOn: 'committee_accepted_on',
  chiefOfficersRatifiedOn: 'chief_officers_ratified_on',
  reportSentOn: 'report_sent_on',
  observationsReceivedOn: 'observations_received_on',
  observationsText: 'observations_text',
  observationsResponse: 'observations_response',
  familyLinkPost: 'family_link_post',
  familyNote: 'family_note',
  familyFeedbackOn: 'family_feedback_on',
  publicationForm: 'publication_form',
  publicationReason: 'publication_reason',
  publishedOn: 'published_on',
  nationalHubReference: 'national_hub_reference',
};

// `Object.keys` forgets that the columns have exactly these keys.
const fields = Object.keys(columns) as (keyof ReviewFacts)[];

/** Everything a review (`r`) says of itself, as one JSON value. */
export const factsJson = `json_build_object(${fields.map((field) => `'${field}', r.${columns[field]}`).join(', ')})`;

/** The facts of a review, or `null` when the caller may see none such. */
export function findFacts(scoped: Scoped, id: string): Promise<ReviewFacts | null> {
  return scoped.json<ReviewFacts>(
    `select ${factsJson} as json from review r where r.id = $1 and ${seesOwn(scoped.scope, 'r')}`,
    [id],
  );
}

/** The names of the committee's other reviews: their references and pseudonyms. */
export async function findOtherNames(
  scoped: Scoped,
  id: string | null,
): Promise<{ reference: string; pseudonym: string }[]> {
  const found = await scoped.json<{ reference: string; pseudonym: string }[]>(
    `select coalesce(json_agg(json_build_object('reference', r.reference, 'pseudonym', r.pseudonym)
       order by r.reference), '[]') as json
     from review r where r.id is distinct from $1 and ${seesOwn(scoped.scope, 'r')}`,
    [id],
  );
  return found ?? [];
}

/**
 * Changes facts of a review, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function writeFacts(scoped: Scoped, id: string, seen: number, change: ReviewChange): Promise<boolean> {
  const changed = fields.filter((field) => change[field] !== undefined);
  const assignments = changed.map((field, index) => `${columns[field]} = $${index + 3}`);
  if (assignments.length === 0) assignments.push('reference = reference');
  const written = await scoped.rows<{ id: string }>(
    `update review r set ${assignments.join(', ')}
     where r.id = $1 and r.version = $2 and ${seesOwn(scoped.scope, 'r')} returning r.id`,
    [id, seen, ...changed.map((field) => stored(change[field]))],
  );
  return written.length === 1;
}

/** When the Chief Officers ratified a review, held so that they cannot meanwhile; `undefined` when there is none such. */
export async function holdRatification(scoped: Scoped, id: string): Promise<LocalDate | null | undefined> {
  const [review] = await scoped.rows<{ on: LocalDate | null }>(
    `select r.chief_officers_ratified_on as on from review r where r.id = $1 and ${seesOwn(scoped.scope, 'r')} for share`,
    [id],
  );
  return review?.on;
}

function stored(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}
