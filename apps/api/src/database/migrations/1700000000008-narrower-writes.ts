import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = 'committee_id = (select scope.committee_id())';
const seen = (table: string, column: string) => `exists (select from ${table} x where x.id = ${column})`;
const seenOrNone = (table: string, column: string) => `(${column} is null or ${seen(table, column)})`;

/** The columns of an action that a lead's work changes; the rest are written once, or kept by triggers. */
const changedByLeads = [
  ...['delivery', 'delivered_on', 'effect', 'declared', 'forecast_on', 'analysis_text', 'last_update_on'],
  ...['due_on', 'original_due_on', 'due_precision', 'closed_on', 'closure_basis'],
].join(', ');

/**
 * What a lead may insert, by table: before, and from now on. A foreign key looks past row-level security, so that a row
 * of one's own could name a record of somebody else's.
 */
const inserts: Record<string, { before: string; after: string }> = {
  ...Object.fromEntries(
    ['finding', 'strategy', 'review_hold', 'plan_import'].map((table) => [
      table,
      { before: own, after: `${own} and ${seen('review', `${table}.review_id`)}` },
    ]),
  ),
  strategy_action: {
    before: own,
    after: `${own} and ${seen('strategy', 'strategy_action.strategy_id')}
      and ${seen('action', 'strategy_action.action_id')}`,
  },
  finding_strategy: {
    before: own,
    after: `${own} and ${seen('finding', 'finding_strategy.finding_id')}
      and ${seen('strategy', 'finding_strategy.strategy_id')}`,
  },
  theme_assignment: {
    before: own,
    after: [
      ...[own, seen('review', 'theme_assignment.review_id')],
      ...['finding', 'strategy', 'action'].map((kind) => seenOrNone(kind, `theme_assignment.${kind}_id`)),
    ].join(' and '),
  },
  action: { before: own, after: `${own} and committee_ids = array[committee_id] and agency_ids = '{}'` },
  action_lead: {
    before: seen('action', 'action_lead.action_id'),
    after: `${seen('action', 'action_lead.action_id')} and (agency_id is null or exists (select from committee_agency x
      where x.agency_id = action_lead.agency_id and x.committee_id = (select scope.committee_id())))`,
  },
};

/** Narrows what leads may write to what their work writes, and lets signing in say of an attempt that it was right. */
export class NarrowerWrites1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, { after }] of Object.entries(inserts))
      await runner.query(`alter policy lead_insert on ${table} with check (${after})`);
    await runner.query(`
      revoke update on action from followthrough_lead;
      grant update (${changedByLeads}) on action to followthrough_lead;
      grant update (succeeded) on sign_in_attempt to followthrough_sign_in;
      create policy sign_in_update on sign_in_attempt for update to followthrough_sign_in using (true) with check (true);
      -- Signing in changes nothing that an administrator saw: whoever is being stopped could sign in faster than they act.
      drop trigger bump_version on person;
      create trigger bump_version before update of name, post, email, password_hash, active on person
        for each row execute function rules.bump_version()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { before }] of Object.entries(inserts))
      await runner.query(`alter policy lead_insert on ${table} with check (${before})`);
    await runner.query(`
      revoke update (${changedByLeads}) on action from followthrough_lead;
      grant update on action to followthrough_lead;
      drop policy sign_in_update on sign_in_attempt;
      revoke update (succeeded) on sign_in_attempt from followthrough_sign_in;
      drop trigger bump_version on person;
      create trigger bump_version before update on person for each row execute function rules.bump_version()`);
  }
}
