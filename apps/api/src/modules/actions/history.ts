import type { ActionPage } from '@followthrough/domain';
import type { StoredHistory } from './action-page.repository.js';

const subjects: Record<string, string> = {
  action: 'the action',
  action_dependency: 'something it waits for',
  action_lead: 'a lead',
  action_share: 'a proposal to share it',
  action_update: 'an update',
  blocker: 'something in the way',
  comment: 'a comment',
  closure: 'a decision to close it',
  due_change: 'a change of due date',
  escalation_step: 'a step of escalation',
  evidence: 'a piece of evidence',
  evidence_file: 'a file',
  evidence_link: 'a link',
  evidence_use: 'the use of a piece of evidence',
  measure: 'a measure',
  pdsa_cycle: 'a test of change',
  reading: 'a reading',
  resource_ask: 'something asked for',
  round_request: 'a request for an update',
  strategy_action: 'a link to a strategy',
  theme_assignment: 'a theme',
};

const fieldWords: Record<string, string> = {
  accountable_agency_id: 'the accountable agency',
  analysis_text: 'the analysis of performance',
  closed_on: 'that it is closed',
  declared: 'what the lead declares',
  delivery: 'the delivery',
  due_on: 'the due date',
  effect: 'the effect',
  forecast_on: 'the forecast',
  lever: 'the means',
  measure_text: 'the performance measure',
  review_on: 'the review date',
  scope: 'who must move',
  starts_on: 'the start',
  text: 'what is promised',
  timescale_text: 'the words of the timescale',
};

// Kept by the database itself beside what somebody did; a line for them would tell nobody anything.
const silent = new Set([
  'action_ids',
  'agency_ids',
  'committee_ids',
  'evidence_grade',
  'evidence_until',
  'last_update_on',
  'version',
]);

/** Tells the recorded changes of an action in words, newest first, leaving out what the database did by itself. */
export function historyOf(changes: readonly StoredHistory[]): ActionPage['history'] {
  return changes.flatMap(({ at, by, verb, subject, fields }) => {
    const what = sentence(verb, subject, fields);
    return what === null ? [] : [{ at, by, what }];
  });
}

function sentence(verb: string, subject: string, fields: readonly string[]): string | null {
  const noun = subjects[subject] ?? subject.replaceAll('_', ' ');
  if (verb === 'insert') return `Added ${noun}`;
  if (verb === 'delete') return `Removed ${noun}`;
  const told = fields.filter((field) => !silent.has(field));
  if (told.length === 0) return null;
  if (subject !== 'action') return `Changed ${noun}`;
  return `Changed ${told.map((field) => fieldWords[field] ?? field.replaceAll('_', ' ')).join(', ')}`;
}
