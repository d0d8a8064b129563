import { endpoints, entryOf, type AuditLine, type RouteName } from '@followthrough/domain';
import type { StoredChange } from './audit.repository.js';
import { roleInWords } from './role-in-words.js';

const verbWords: Record<string, string> = {
  insert: 'Added',
  update: 'Changed',
  delete: 'Removed',
  erase: 'Erased the words of',
  'signed-in': 'Signed in',
  'switched-role': 'Went on in another role',
  'signed-out': 'Signed out',
  'sign-in-refused': 'Was not let in',
  refused: 'Was refused',
  read: 'Took a file out',
};

const subjectWords: Record<string, string> = {
  action: 'Action',
  action_lead: 'Lead of an action',
  action_update: 'Update on an action',
  agency: 'Agency',
  audit_entry: 'Entry of this record',
  blocker: 'Something in the way of an action',
  audit_checkpoint: 'Checkpoint of this record',
  closure: 'Decision to close an action',
  committee: 'Committee',
  cleared_statement: 'Statement cleared for the nation',
  committee_agency: 'Agency of a committee',
  due_change: 'Change of a due date',
  evidence: 'Piece of evidence',
  family_contact: 'Contact with a family',
  finding: 'Finding',
  finding_strategy: 'Link from a finding to a strategy',
  made_return: 'Return',
  measure: 'Measure',
  measure_phase: 'Phase of a measure’s chart',
  cycle_rewording: 'What a stage of a test said before',
  theme_follow_on: 'What answers a theme that came back',
  kept_answer: 'Answer as it was given',
  round_measure: 'What a measure said when a position was taken',
  national_setting: 'Thresholds of national releases',
  pdsa_cycle: 'Test of change',
  pdsa_ramp: 'Ramp of tests of change',
  person: 'Person who may sign in',
  person_role: 'Role of a person',
  plan_import: 'Plan brought in',
  reading: 'Reading of a measure',
  reading_change: 'What was done to a reading',
  repository_consent: 'Consent to a national repository',
  repository_look: 'Look of a national repository',
  repository_member: 'Membership of a national repository',
  review: 'Review',
  review_event: 'Meeting or event of a review',
  review_hold: 'Something that ran beside a review',
  session: 'Session',
  escalation_step: 'Step of escalation',
  reporting_round: 'Reporting round',
  round_note: 'Note on a reporting round',
  round_position: 'Position taken',
  round_request: 'Request for an update',
  round_review: 'Plan of a reporting round',
  strategy: 'Strategy',
  strategy_stage: 'Stage of a strategy',
  strategy_action: 'Link from a strategy to an action',
  theme_assignment: 'Theme on a passage',
  theme_change: 'Change of the theme catalogue',
  theme_placement: 'Place of a label of a split theme',
  theme_proposal: 'Theme put forward for everybody',
  dismissed_theme: 'Possible theme that was dismissed',
};

/** Tells a recorded change in plain words: what was done, to what, and which fields it touched. */
export function toAuditLine(change: StoredChange): AuditLine {
  const { verb, role, subject, fields, ...rest } = change;
  return {
    ...rest,
    role: roleInWords(role),
    what: entryOf(verbWords, verb) ?? inWords(verb),
    subject: entryOf(subjectWords, subject) ?? addressWords(subject) ?? inWords(subject),
    fields: fields.map(inWords),
  };
}

/** What an address is for, where it is one that was called. */
function addressWords(name: string): string | undefined {
  return Object.hasOwn(endpoints, name) ? endpoints[name as RouteName].summary : undefined; // it is one, as was just seen
}

function inWords(name: string): string {
  return name.replaceAll('_', ' ');
}
