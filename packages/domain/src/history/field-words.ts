/** What a field is called, where taking its name apart does not say it. */
const fieldWords: Readonly<Record<string, string>> = {
  accountable_agency_id: 'Accountable agency',
  active: 'May sign in',
  agency_id: 'Agency',
  analysis_text: 'Analysis of performance',
  basis: 'Basis of closure',
  by_post: 'By whom',
  care_inspectorate_notified_on: 'Care Inspectorate notified',
  chase_days: 'Days on which leads are reminded',
  chief_officers_ratified_on: 'Ratified by the Chief Officers Group',
  closed_on: 'Date of closure',
  closure_basis: 'Basis of closure',
  colours: 'Colours',
  committee_accepted_on: 'Accepted by the committee',
  contact_person_id: 'Contact',
  declared: 'The lead’s own view',
  decided_on: 'Date of the decision',
  delivered_on: 'Date of delivery',
  do: 'What was done',
  due_on: 'Due date',
  due_precision: 'How exact the due date is',
  due_soon_days: 'Days before a due date that count as soon',
  ended_at: 'End of the role',
  ends_on: 'Last day',
  escalate_to_chief_officers_days: 'Days overdue before the Chief Officers Group is told',
  escalate_to_sub_group_days: 'Days overdue before the sub-group is told',
  expires_on: 'Good until',
  family_link_post: 'Family liaison',
  forecast_on: 'Forecast',
  grade: 'Grade of the evidence',
  headline_measure_id: 'Measure on the first page',
  live_actions_max: 'Live actions a lead should have at most',
  look_back_months: 'Months until looking back',
  manager_id: 'Manager',
  measure_text: 'Performance measure',
  original_due_on: 'Date first agreed',
  pseudonym: 'Pseudonym',
  removed_on: 'Taken away',
  reported_on: 'Date of the report',
  reporting_cycle_days: 'Days between updates',
  resolved_how: 'How it was resolved',
  resolved_on: 'Resolved',
  review_on: 'Date to look at it again',
  slug: 'Theme',
  stage_targets: 'Target days',
  started_on: 'Start',
  starts_on: 'Start',
  text: 'Words',
  timescale_text: 'Timescale as written',
};

/** What a field of a stored record is called at the beginning of a sentence: `due_on` is "Due date". */
export function fieldInWords(field: string): string {
  const known = fieldWords[field];
  if (known !== undefined) return known;
  const words = field.replace(/_(on|at|text|id)$/, '').replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Fields that the database keeps beside what somebody did: a line for them would tell nobody anything. */
export const silentFields: ReadonlySet<string> = new Set([
  ...['id', 'version', 'position', 'committee_id', 'committee_ids', 'action_id', 'action_ids', 'agency_ids'],
  ...[
    'evidence_grade',
    'evidence_until',
    'blockers_open',
    'times_moved',
    'plan_on',
    'plan_reference',
    'plan_position',
    'last_update_on',
    'last_used_at',
    'predictions_locked_at',
    'last_signed_in_at',
  ],
]);
