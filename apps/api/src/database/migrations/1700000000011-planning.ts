import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction, own } from './allow.js';

const readers = ['lead', 'chief_officer', 'member', 'agency'];
const seen = (table: string, column: string) => `exists (select from ${table} x where x.id = ${column})`;

/** The columns of an action that a lead writes when planning it; those its work changes are granted already. */
const planned = [
  ...['reference', 'text', 'timescale_text', 'lever', 'scope', 'starts_on', 'review_on', 'measure_text'],
  'accountable_agency_id',
].join(', ');

const ofOwnAgency = (column: string) => `(${column} is null or exists (select from committee_agency x
  where x.agency_id = ${column} and x.committee_id = (select scope.committee_id())))`;

/**
 * Making and editing actions: named contacts, an accountable agency, what is in the way and what was waited for, resources
 * asked for, actions that come round again, and actions shared with another committee once it agrees.
 */
export class Planning1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tables(runner);
    await action(runner);
    await leads(runner);
    await hangingOnActions(runner);
    await shares(runner);
    await recurring(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table action add resource_ask text not null default '';
      update action set resource_ask = coalesce(
        (select string_agg(what, '; ' order by needed_by, what) from resource_ask x where x.action_id = action.id), '');
      alter policy lead_insert on strategy_action with check (${own} and ${seen('strategy', 'strategy_action.strategy_id')}
        and ${seen('action', 'strategy_action.action_id')});
      drop table action_share, resource_ask, action_dependency;
      drop policy lead_delete on strategy_action;
      revoke delete on strategy_action from followthrough_lead;
      drop policy agency_insert on blocker;
      drop policy agency_update on blocker;
      revoke insert, update (resolved_on, resolved_how, resolved_by) on blocker from followthrough_agency;
      alter policy lead_insert on action_lead with check (${leadBefore});
      drop policy lead_update on action_lead;
      drop policy lead_delete on action_lead;
      revoke update, delete on action_lead from followthrough_lead;
      ${readers.map((role) => `drop policy ${role}_reads_contacts on person;`).join('\n')}
      drop policy lead_reads_contacts on person_role;
      revoke select (person_id, role, agency_id, ended_at) on person_role from followthrough_lead;
      ${readers.map((role) => `revoke select (id, name, post, active) on person from followthrough_${role};`).join('\n')}
      alter table blocker drop column resolved_how, drop column raised_by, drop column resolved_by;
      alter table action_lead drop column contact_person_id;
      revoke update (${planned}) on action from followthrough_lead;
      update action set effect = 'not-yet-known' where delivery = 'withdrawn';
      alter table action drop constraint action_effect_of_delivered,
        add constraint action_check1 check (effect = 'not-yet-known' or delivery in ('delivered', 'superseded')),
        drop column accountable_agency_id, drop column occurrence_on, drop column recurring_id;
      drop table recurring_action`);
  }
}

async function tables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table recurring_action (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      strategy_id uuid not null references strategy,
      text text not null,
      measure_text text not null default '',
      lever text,
      scope text,
      accountable_agency_id uuid references agency,
      leads jsonb not null default '[]',
      every_months integer not null check (every_months between 1 and 60),
      first_due_on date not null,
      until_on date check (until_on >= first_due_on),
      ended_on date,
      version integer not null default 1
    );
    create index on recurring_action (strategy_id);

    alter table action
      drop constraint action_check1,
      add constraint action_effect_of_delivered
        check (effect = 'not-yet-known' or delivery in ('delivered', 'superseded', 'withdrawn')),
      add accountable_agency_id uuid references agency,
      add recurring_id uuid references recurring_action,
      add occurrence_on date check ((occurrence_on is null) = (recurring_id is null)),
      add unique (recurring_id, occurrence_on);
    create index on action (accountable_agency_id);

    alter table action_lead add contact_person_id uuid references person;
    create index on action_lead (contact_person_id);
    alter table blocker
      add raised_by text not null default '', add resolved_by text not null default '',
      add resolved_how text not null default '';

    create table action_dependency (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      waits_for_id uuid not null references action,
      note text not null default '',
      check (waits_for_id <> action_id),
      unique (action_id, waits_for_id)
    );
    create index on action_dependency (waits_for_id);

    create table resource_ask (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      what text not null,
      amount_pounds integer check (amount_pounds >= 0),
      needed_by date,
      asked_of text not null default '',
      asked_on date,
      answer text not null default 'open' check (answer in ('open', 'granted', 'refused')),
      answered_on date,
      answer_note text not null default '',
      check ((answer = 'open') = (answered_on is null))
    );
    create index on resource_ask (action_id);
    insert into resource_ask (action_id, committee_id, what)
      select id, committee_id, resource_ask from action where resource_ask <> '';
    alter table action drop column resource_ask;

    create table action_share (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      to_committee_id uuid not null references committee,
      words text not null,
      proposed_on date not null,
      proposed_by text not null,
      answer text not null default 'open' check (answer in ('open', 'accepted', 'declined')),
      answered_on date,
      answered_by text,
      version integer not null default 1,
      check (to_committee_id <> committee_id)
    );
    create unique index on action_share (action_id, to_committee_id) where answer = 'open';
    create index on action_share (to_committee_id)`);
}

async function action(runner: QueryRunner): Promise<void> {
  await runner.query(`grant update (${planned}) on action to followthrough_lead;
    grant delete on strategy_action to followthrough_lead`);
  await allow(runner, 'lead', { on: 'strategy_action', may: 'delete', where: own });
}

const leadBefore = `${seen('action', 'action_lead.action_id')} and ${ofOwnAgency('action_lead.agency_id')}`;
const leadAfter = `${leadBefore} and (contact_person_id is null or exists (select from person_role x
  where x.person_id = contact_person_id and x.agency_id = action_lead.agency_id))`;

/** A contact is an account of a lead's agency: its name and post are read by whoever sees the action. */
async function leads(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant update (agency_id, post, position, contact_person_id), delete on action_lead to followthrough_lead;
    grant select (person_id, role, agency_id, ended_at) on person_role to followthrough_lead;
    create policy lead_reads_contacts on person_role for select to followthrough_lead
      using (role = 'agency' and ended_at is null and ${ofOwnAgency('person_role.agency_id')})`);
  await runner.query(`
    create policy lead_update on action_lead for update to followthrough_lead
      using (${onSeenAction('action_lead')}) with check (${leadAfter});
    alter policy lead_insert on action_lead with check (${leadAfter})`);
  await allow(runner, 'lead', { on: 'action_lead', may: 'delete', where: onSeenAction('action_lead') });
  const contacts = 'exists (select from action_lead x where x.contact_person_id = person.id)';
  const colleagues = 'exists (select from person_role x where x.person_id = person.id)';
  for (const role of readers)
    await runner.query(`
      grant select (id, name, post, active) on person to followthrough_${role};
      create policy ${role}_reads_contacts on person for select to followthrough_${role}
        using (${role === 'lead' ? `${contacts} or ${colleagues}` : contacts})`);
}

async function hangingOnActions(runner: QueryRunner): Promise<void> {
  for (const table of ['action_dependency', 'resource_ask']) {
    await runner.query(`alter table ${table} enable row level security`);
    for (const role of readers) {
      await runner.query(`grant select on ${table} to followthrough_${role}`);
      await allow(runner, role, { on: table, may: 'select', where: onSeenAction(table) });
    }
    await runner.query(`grant insert on ${table} to followthrough_lead`);
    await keep(runner, table, { onAction: true, recorded: true });
  }
  await runner.query(`
    grant delete on action_dependency to followthrough_lead;
    grant update (answer, answered_on, answer_note) on resource_ask to followthrough_lead;
    grant insert, update (resolved_on, resolved_how, resolved_by) on blocker to followthrough_agency`);
  const bothSeen = `${onSeenAction('action_dependency')} and ${seen('action', 'action_dependency.waits_for_id')}`;
  await allow(runner, 'lead', { on: 'action_dependency', may: 'insert', where: bothSeen });
  await allow(runner, 'lead', { on: 'action_dependency', may: 'delete', where: onSeenAction('action_dependency') });
  for (const may of ['insert', 'update'] as const) {
    await allow(runner, 'lead', { on: 'resource_ask', may, where: onSeenAction('resource_ask') });
    await allow(runner, 'agency', { on: 'blocker', may, where: onSeenAction('blocker') });
  }
}

/** A committee that is asked to share an action sees what it is told of it, and the action itself once it has agreed. */
async function shares(runner: QueryRunner): Promise<void> {
  const mine = 'action_share.committee_id = (select scope.committee_id())';
  const theirs = 'action_share.to_committee_id = (select scope.committee_id())';
  await runner.query(`
    alter table action_share enable row level security;
    grant select, insert, update (answer, answered_on, answered_by) on action_share to followthrough_lead`);
  await allow(runner, 'lead', { on: 'action_share', may: 'select', where: `${mine} or ${theirs}` });
  const proposal = `${mine} and answer = 'open' and ${seen('action', 'action_share.action_id')}`;
  await allow(runner, 'lead', { on: 'action_share', may: 'insert', where: proposal });
  await allow(runner, 'lead', { on: 'action_share', may: 'update', where: theirs });
  await keep(runner, 'action_share', { onAction: true, recorded: true, versioned: true });
  const agreed = `exists (select from action_share x where x.action_id = strategy_action.action_id
    and x.to_committee_id = (select scope.committee_id()) and x.answer = 'accepted')`;
  await runner.query(`
    alter policy lead_insert on strategy_action with check (${own} and ${seen('strategy', 'strategy_action.strategy_id')}
      and (${seen('action', 'strategy_action.action_id')} or ${agreed}))`);
}

async function recurring(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table recurring_action enable row level security;
    grant select, insert, update (text, measure_text, lever, scope, accountable_agency_id, leads, every_months, until_on,
      ended_on) on recurring_action to followthrough_lead;
    grant select on recurring_action to followthrough_chief_officer, followthrough_member`);
  for (const role of ['lead', 'chief_officer', 'member'])
    await allow(runner, role, { on: 'recurring_action', may: 'select', where: own });
  const ofOwnStrategy = `${own} and ${seen('strategy', 'recurring_action.strategy_id')}`;
  await allow(runner, 'lead', { on: 'recurring_action', may: 'insert', where: ofOwnStrategy });
  await allow(runner, 'lead', { on: 'recurring_action', may: 'update', where: own });
  await keep(runner, 'recurring_action', { recorded: true, versioned: true });
}
