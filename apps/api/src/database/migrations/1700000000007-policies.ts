import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actionChildren } from './1700000000006-triggers.js';

const own = 'committee_id = (select scope.committee_id())';
const shared = 'committee_ids @> array[(select scope.committee_id())]';
const led = 'agency_ids @> array[(select scope.agency_id())]';
const onSeenAction = (table: string) => `exists (select from action where action.id = ${table}.action_id)`;

/** Tables that belong to one committee. */
const committeeTables = [
  'review',
  'review_hold',
  'finding',
  'strategy',
  'finding_strategy',
  'strategy_action',
  'theme_assignment',
  'plan_import',
  'made_return',
];

/** Names that everyone who is signed in may read: they are not about any child. */
const namesForAll = ['committee', 'agency', 'committee_agency', 'theme'];

/**
 * Who may see and write which rows. Nothing is allowed that is not written here: a table without a policy for a role
 * answers that role with nothing, and a column that is not granted is refused.
 */
export class Policies1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const tables = (await runner.query(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
    )) as { name: string }[]; // the driver's rows carry no type
    for (const { name } of tables) await runner.query(`alter table ${name} enable row level security`);
    await names(runner);
    await signIn(runner);
    await lead(runner);
    await chiefOfficer(runner);
    await agency(runner);
    await analyst(runner);
    await administrator(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const policies = (await runner.query(
      `select policyname as name, tablename as table from pg_policies where schemaname = 'public'`,
    )) as { name: string; table: string }[]; // the driver's rows carry no type
    for (const { name, table } of policies) await runner.query(`drop policy ${name} on ${table}`);
    await runner.query(`revoke all on all tables in schema public from followthrough_sign_in, followthrough_lead,
      followthrough_chief_officer, followthrough_agency, followthrough_analyst, followthrough_administrator`);
  }
}

async function allow(runner: QueryRunner, role: string, rule: { on: string; may: string; where: string }) {
  const command = rule.may === 'insert' ? `with check (${rule.where})` : `using (${rule.where})`;
  const check = rule.may === 'update' ? ` with check (${rule.where})` : '';
  await runner.query(
    `create policy ${role}_${rule.may} on ${rule.on} for ${rule.may} to followthrough_${role} ${command}${check}`,
  );
}

async function names(runner: QueryRunner) {
  const readers = ['lead', 'chief_officer', 'agency', 'administrator'];
  for (const role of readers)
    for (const on of namesForAll) {
      await runner.query(`grant select on ${on} to followthrough_${role}`);
      await allow(runner, role, { on, may: 'select', where: 'true' });
    }
  for (const role of ['lead', 'chief_officer', 'analyst'])
    for (const on of ['national_release', 'national_release_theme']) {
      await runner.query(`grant select on ${on} to followthrough_${role}`);
      await allow(runner, role, { on, may: 'select', where: 'true' });
    }
}

async function signIn(runner: QueryRunner) {
  await runner.query(`
    grant select on person, person_role, committee, agency to followthrough_sign_in;
    grant update (last_signed_in_at) on person to followthrough_sign_in;
    grant select, insert, update, delete on session to followthrough_sign_in;
    grant select, insert on sign_in_attempt to followthrough_sign_in`);
  for (const on of ['person', 'person_role', 'committee', 'agency', 'session', 'sign_in_attempt'])
    await allow(runner, 'sign_in', { on, may: 'select', where: 'true' });
  for (const on of ['session', 'sign_in_attempt']) await allow(runner, 'sign_in', { on, may: 'insert', where: 'true' });
  for (const on of ['session', 'person']) await allow(runner, 'sign_in', { on, may: 'update', where: 'true' });
  await allow(runner, 'sign_in', { on: 'session', may: 'delete', where: 'true' });
}

async function lead(runner: QueryRunner) {
  for (const on of committeeTables) {
    await runner.query(`grant select, insert on ${on} to followthrough_lead`);
    await allow(runner, 'lead', { on, may: 'select', where: own });
    await allow(runner, 'lead', { on, may: 'insert', where: own });
  }
  await runner.query(`
    grant select, insert, update on action to followthrough_lead;
    grant update on review, theme_assignment, pdsa_cycle, blocker to followthrough_lead;
    grant select on audit_entry to followthrough_lead`);
  await allow(runner, 'lead', { on: 'action', may: 'select', where: shared });
  await allow(runner, 'lead', { on: 'action', may: 'insert', where: own });
  await allow(runner, 'lead', { on: 'action', may: 'update', where: shared });
  for (const on of actionChildren) {
    await runner.query(`grant select, insert on ${on} to followthrough_lead`);
    await allow(runner, 'lead', { on, may: 'select', where: onSeenAction(on) });
    await allow(runner, 'lead', { on, may: 'insert', where: onSeenAction(on) });
  }
  for (const on of ['review', 'theme_assignment']) await allow(runner, 'lead', { on, may: 'update', where: own });
  for (const on of ['pdsa_cycle', 'blocker'])
    await allow(runner, 'lead', { on, may: 'update', where: onSeenAction(on) });
  await allow(runner, 'lead', { on: 'audit_entry', may: 'select', where: own });
}

async function chiefOfficer(runner: QueryRunner) {
  for (const on of [...committeeTables, ...actionChildren, 'action', 'audit_entry'])
    await runner.query(`grant select on ${on} to followthrough_chief_officer`);
  for (const on of [...committeeTables, 'audit_entry'])
    await allow(runner, 'chief_officer', { on, may: 'select', where: own });
  await allow(runner, 'chief_officer', { on: 'action', may: 'select', where: shared });
  for (const on of actionChildren) await allow(runner, 'chief_officer', { on, may: 'select', where: onSeenAction(on) });
}

async function agency(runner: QueryRunner) {
  await runner.query(`
    grant select on action, strategy_action, strategy, theme_assignment, audit_entry to followthrough_agency;
    grant select (id, committee_id, reference, pseudonym, reported_on) on review to followthrough_agency;
    grant update (delivery, delivered_on, effect, declared, forecast_on, analysis_text, last_update_on)
      on action to followthrough_agency;
    grant insert on action_update, evidence, pdsa_cycle to followthrough_agency;
    grant update (stage, finished, started_on, ended_on, "do", study, act, predictions_locked_at)
      on pdsa_cycle to followthrough_agency`);
  await allow(runner, 'agency', { on: 'action', may: 'select', where: led });
  await allow(runner, 'agency', { on: 'action', may: 'update', where: led });
  for (const on of actionChildren) {
    await runner.query(`grant select on ${on} to followthrough_agency`);
    await allow(runner, 'agency', { on, may: 'select', where: onSeenAction(on) });
  }
  for (const on of ['strategy_action', 'theme_assignment', 'audit_entry'])
    await allow(runner, 'agency', { on, may: 'select', where: onSeenAction(on) });
  await allow(runner, 'agency', {
    on: 'strategy',
    may: 'select',
    where: 'exists (select from strategy_action where strategy_action.strategy_id = strategy.id)',
  });
  await allow(runner, 'agency', {
    on: 'review',
    may: 'select',
    where: 'exists (select from strategy where strategy.review_id = review.id)',
  });
  await allow(runner, 'agency', { on: 'evidence', may: 'insert', where: onSeenAction('evidence') });
  for (const on of ['action_update', 'pdsa_cycle'])
    await allow(runner, 'agency', {
      on,
      may: 'insert',
      where: `agency_id = (select scope.agency_id()) and ${onSeenAction(on)}`,
    });
  await allow(runner, 'agency', { on: 'pdsa_cycle', may: 'update', where: onSeenAction('pdsa_cycle') });
}

async function analyst(runner: QueryRunner) {
  await runner.query('grant select on theme to followthrough_analyst');
  await allow(runner, 'analyst', { on: 'theme', may: 'select', where: 'true' });
}

async function administrator(runner: QueryRunner) {
  await runner.query(`
    grant select (id, name, post, email, active, demonstration, last_signed_in_at, version) on person
      to followthrough_administrator;
    grant insert on person to followthrough_administrator;
    grant update (active) on person to followthrough_administrator;
    grant select, insert on person_role to followthrough_administrator;
    grant select, delete on session to followthrough_administrator;
    grant select on sign_in_attempt to followthrough_administrator;
    grant select (id, position, at, committee_id, person_id, person_name, role, verb, subject, subject_id, fields)
      on audit_entry to followthrough_administrator`);
  for (const on of ['person', 'person_role', 'session', 'sign_in_attempt', 'audit_entry'])
    await allow(runner, 'administrator', { on, may: 'select', where: 'true' });
  for (const on of ['person', 'person_role'])
    await allow(runner, 'administrator', { on, may: 'insert', where: 'true' });
  await allow(runner, 'administrator', { on: 'person', may: 'update', where: 'true' });
  await allow(runner, 'administrator', { on: 'session', may: 'delete', where: 'true' });
}
