/** Which rows of a table a role may see, as conditions on its row `t`, told apart from every policy and guard. */
export interface Seen {
  /** Whoever works for Strathlorne. */
  readonly committee: string;
  /** Whoever works for NHS North Lorne. */
  readonly agency: string;
  /** An analyst or an administrator; nothing unless told. */
  readonly office?: string;
  /** An administrator, where they see more than an analyst. */
  readonly administrator?: string;
}

const strathlorne = `(select id from committee where code = 'STL')`;
const health = `(select id from agency where name = 'NHS North Lorne')`;

const servesUs = (action: string) => `(${action}.committee_id = ${strathlorne} or exists (
  select from strategy_action l where l.action_id = ${action}.id and l.committee_id = ${strathlorne}))`;
const ledByUs = (action: string) =>
  `exists (select from action_lead l where l.action_id = ${action}.id and l.agency_id = ${health})`;
const hangs = (condition: (action: string) => string, action = 't.action_id') =>
  `exists (select from action o where o.id = ${action} and ${condition('o')})`;

const ours = `t.committee_id = ${strathlorne}`;
const national = 't.committee_id is null';
const own: Seen = { committee: ours, agency: 'false' };
const onAction: Seen = { committee: hangs(servesUs), agency: hangs(ledByUs) };
const linked: Seen = { committee: ours, agency: hangs(ledByUs) };
const servedBy = (strategy: string) =>
  `exists (select from strategy_action y where y.strategy_id = ${strategy} and ${hangs(ledByUs, 'y.action_id')})`;
const used = (condition: (action: string) => string, evidence: string) =>
  `exists (select from evidence_use u where u.evidence_id = ${evidence} and u.removed_on is null
    and ${hangs(condition, 'u.action_id')})`;
const onEvidence = (evidence: string): Seen => ({
  committee: used(servesUs, evidence),
  agency: used(ledByUs, evidence),
});
const ofFile = 'exists (select from evidence_file f where f.id = t.file_id and';

/** Every table that holds what a committee or an agency works on. */
export const caseTables: Readonly<Record<string, Seen>> = {
  review: {
    committee: ours,
    agency: `exists (select from strategy z where z.review_id = t.id and ${servedBy('z.id')})`,
  },
  ...{ review_hold: own, review_event: own, family_contact: own, finding: own, finding_strategy: own },
  strategy: { committee: ours, agency: servedBy('t.id') },
  ...{ strategy_stage: own, recurring_action: own, plan_import: own, made_return: own },
  ...{ strategy_action: linked, theme_assignment: linked, audit_entry: linked },
  learning_choice: own,
  ...{ label_exercise: own, exercise_passage: own, exercise_label: own, exercise_settlement: own },
  action: { committee: servesUs('t'), agency: ledByUs('t') },
  ...{ action_lead: onAction, action_dependency: onAction, due_change: onAction, blocker: onAction },
  ...{ action_update: onAction, closure: onAction, resource_ask: onAction },
  ...{ measure: onAction, reading: onAction, reading_change: onAction, measure_phase: onAction },
  ...{ pdsa_cycle: onAction, pdsa_ramp: onAction, cycle_rewording: onAction },
  verdict: onAction,
  ...{ driver_diagram: own, diagram_node: own, diagram_action: own },
  evidence: onEvidence('t.id'),
  evidence_use: onAction,
  ...{ evidence_link: onEvidence('t.evidence_id'), evidence_file: onEvidence('t.evidence_id') },
  evidence_bytes: {
    committee: `${ofFile} ${used(servesUs, 'f.evidence_id')})`,
    agency: `${ofFile} ${used(ledByUs, 'f.evidence_id')})`,
  },
  comment: {
    committee: `(${hangs(servesUs)} or exists (select from review v where v.id = t.review_id and v.committee_id = ${strathlorne}))`,
    agency: hangs(ledByUs),
  },
  ...{ closure_claim: onAction, closure_step: onAction, closure_look_back: onAction, not_acting: onAction },
  ...{ round_review: own, round_note: own, round_position: own, round_measure: own },
  reporting_round: {
    committee: ours,
    agency: `exists (select from round_request q where q.round_id = t.id and q.agency_id = ${health}
      and ${hangs(ledByUs, 'q.action_id')})`,
  },
  round_request: { committee: ours, agency: `(t.agency_id = ${health} and ${hangs(ledByUs)})` },
  escalation_step: {
    committee: `(${ours} or (t.kind = 'escalation' and ${hangs(servesUs)}))`,
    agency: `(t.kind = 'escalation' and ${hangs(ledByUs)})`,
  },
  ...{ cleared_statement: own, repository_consent: own, repository_look: own },
  ...{ guarded_name: own, kept_identifier: own, bulk_edit: own, bulk_edit_row: own },
  ...{ theme_count: own, theme_follow_on: own, kept_answer: own },
  theme: { committee: `(${national} or ${ours})`, agency: national, office: national },
  theme_change: { committee: `(${national} or ${ours})`, agency: 'false', office: national },
  ...{ theme_label: own, theme_placement: own, dismissed_theme: own },
  theme_proposal: { ...own, administrator: 'true' },
  action_share: { committee: `(${ours} or t.to_committee_id = ${strathlorne})`, agency: 'false' },
};

/** Every other table, with the reason why no committee's work is in it. */
export const openTables: Readonly<Record<string, string>> = {
  ...{ committee: 'names and settings', agency: 'names', committee_agency: 'names' },
  ...{ national_release: 'rounded and frozen', national_release_theme: 'rounded and frozen' },
  ...{ national_release_pair: 'rounded and frozen', national_release_statement: 'cleared for all to read' },
  ...{ national_setting: 'thresholds', national_repository: 'names', repository_member: 'accounts' },
  national_release_basis: 'granted to nobody',
  ...{ person: 'accounts', person_role: 'accounts', person_identity: 'accounts', session: 'accounts' },
  ...{ sign_in_attempt: 'accounts', single_sign_on_attempt: 'accounts' },
  ...{ second_factor: 'accounts', second_factor_secret: 'accounts' },
  ...{ audit_link: 'digests', audit_head: 'digests', audit_checkpoint: 'counts' },
  ...{ job_run: 'the product itself', job_problem: 'the product itself', schema_migration: 'the product itself' },
  ...{ mail: 'to one person, without case text', mail_preference: 'of one person', calendar_feed: 'of one person' },
  ...{ notice: 'to one person, with a link and no words', request_key: 'of one person, never asked for by another' },
};
