import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction, own } from './allow.js';

const tables = ['closure_claim', 'closure_step', 'closure_look_back', 'not_acting'];
const readers = ['lead', 'chief_officer', 'member', 'agency'];
const ofClaims = `state, basis, reason, evidence_ids, superseded_by_id, approved_by, look_back_on, claimed_on, claimed_by,
  claimed_by_id, claimed_agency_id, claimant_ids, verified_on, verified_by, verified_by_id, verified_agency_id`;
const ofVerifying = 'state, verified_on, verified_by, verified_by_id, verified_agency_id';
const self = '(select scope.person_id())';
const verifiedByNobodyElse = `(verified_by_id is null or verified_by_id = ${self})`;
const knownSuccessor = (table: string) =>
  `(superseded_by_id is null or exists (select from action x where x.id = ${table}.superseded_by_id))`;

/**
 * Closing an action in three steps by different people, looking back, opening again; and accepting that an action is not
 * done. Closures recorded before this have no claim: that they were decided is known, how is not.
 */
export class Closures1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeTables(runner);
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security`);
      await keep(runner, table, { recorded: true, onAction: true });
      for (const role of readers) {
        await runner.query(`grant select on ${table} to followthrough_${role}`);
        await allow(runner, role, { on: table, may: 'select', where: onSeenAction(table) });
      }
    }
    await keep(runner, 'closure_claim', { versioned: true });
    await leadsMay(runner);
    await agenciesMay(runner);
    await membersMay(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy lead_update on closure;
      alter policy lead_insert on closure with check (${onSeenAction('closure')});
      revoke update on closure from followthrough_lead;
      revoke update (superseded_by_id) on action from followthrough_lead;
      drop table not_acting, closure_look_back, closure_step cascade;
      alter table closure
        drop constraint closure_two_people,
        drop column claim_id, drop column body, drop column approved_by, drop column superseded_by_id,
        drop column reopened_on, drop column reopened_by, drop column reopened_reason,
        add constraint closure_check check (lower(trim(claimed_by)) <> lower(trim(verified_by)));
      drop table closure_claim cascade;
      alter table action drop column superseded_by_id`);
  }
}

async function makeTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table action add superseded_by_id uuid references action check (superseded_by_id <> id);
    create index on action (superseded_by_id) where superseded_by_id is not null;

    create table closure_claim (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      state text not null
        check (state in ('claimed', 'changes-requested', 'verified', 'closed', 'not-closed', 'taken-back')),
      basis text not null,
      reason text not null,
      evidence_ids uuid[] not null default '{}',
      superseded_by_id uuid references action check (superseded_by_id <> action_id),
      approved_by text,
      look_back_on date,
      claimed_on date not null,
      claimed_by text not null,
      claimed_by_id uuid not null references person,
      -- For which agency it was claimed; none when the committee's lead claimed it.
      claimed_agency_id uuid references agency,
      claimant_ids uuid[] not null,
      verified_on date,
      verified_by text,
      verified_by_id uuid references person,
      verified_agency_id uuid references agency,
      version integer not null default 1,
      check (claimed_by_id = any(claimant_ids)),
      check (verified_by_id is null or not verified_by_id = any(claimant_ids)),
      check (verified_agency_id is null or verified_agency_id is distinct from claimed_agency_id),
      check (state not in ('verified', 'closed', 'not-closed')
        or num_nulls(verified_on, verified_by, verified_by_id) = 0),
      check (basis <> 'superseded' or superseded_by_id is not null),
      check (basis <> 'withdrawn' or approved_by is not null)
    );
    create index on closure_claim (action_id);
    create index on closure_claim (committee_id, state);
    create unique index closure_claim_waits on closure_claim (action_id)
      where state in ('claimed', 'changes-requested', 'verified');

    alter table closure
      drop constraint closure_check,
      add claim_id uuid references closure_claim,
      add body text check (body in ('committee', 'sub-group')),
      add approved_by text,
      add superseded_by_id uuid references action,
      add reopened_on date,
      add reopened_by text,
      add reopened_reason text,
      -- Where the steps were not recorded apart, there are only the posts as they were written.
      add constraint closure_two_people
        check (claim_id is not null or lower(trim(claimed_by)) <> lower(trim(verified_by))),
      add check (num_nulls(reopened_on, reopened_by, reopened_reason) in (0, 3));
    create index on closure (committee_id, look_back_on) where look_back_on is not null and reopened_on is null;

    create table closure_step (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      claim_id uuid references closure_claim,
      closure_id uuid references closure,
      position bigint generated always as identity,
      kind text not null check (kind in ('claimed', 'changes-requested', 'claimed-again', 'verified', 'taken-back',
        'decided-closed', 'decided-not-closed', 'looked-back', 'reopened')),
      taken_on date not null,
      person_id uuid not null references person,
      by text not null,
      words text not null,
      basis text,
      evidence_ids uuid[] not null default '{}',
      met_on date,
      body text check (body in ('committee', 'sub-group')),
      body_name text,
      check (num_nonnulls(claim_id, closure_id) > 0),
      check ((kind in ('decided-closed', 'decided-not-closed')) = (num_nulls(met_on, body, body_name) = 0))
    );
    create index on closure_step (action_id, position);
    create index on closure_step (claim_id, position);

    create table closure_look_back (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      closure_id uuid not null references closure,
      position bigint generated always as identity,
      due_on date,
      looked_on date not null,
      found text not null check (found in ('still-in-place', 'lapsed', 'not-known')),
      words text not null default '',
      evidence_ids uuid[] not null default '{}',
      by text not null
    );
    create index on closure_look_back (closure_id);

    create table not_acting (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      reason text not null,
      decided_by text not null,
      decided_on date not null,
      ends_on date not null check (ends_on > decided_on),
      recorded_by text not null,
      "end" text check ("end" in ('came-back', 'renewed', 'taken-up')),
      ended_on date,
      position bigint generated always as identity,
      check (("end" is null) = (ended_on is null))
    );
    create index on not_acting (action_id, position);
    create unique index not_acting_runs on not_acting (action_id) where "end" is null;
    create index on not_acting (committee_id, ends_on) where "end" is null`);
}

async function leadsMay(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant insert on closure_claim, closure_step, closure_look_back, not_acting to followthrough_lead;
    grant update (${ofClaims}) on closure_claim to followthrough_lead;
    grant update (look_back_on, reopened_on, reopened_by, reopened_reason) on closure to followthrough_lead;
    grant update ("end", ended_on) on not_acting to followthrough_lead;
    grant update (superseded_by_id) on action to followthrough_lead`);
  const insert = { on: 'closure_claim', may: 'insert' } as const;
  const claim = `state = 'claimed' and claimed_by_id = ${self} and claimed_agency_id is null`;
  await allow(runner, 'lead', {
    ...insert,
    where: `${onSeenAction('closure_claim')} and ${claim} and ${knownSuccessor('closure_claim')}`,
  });
  await allow(runner, 'lead', {
    on: 'closure_claim',
    may: 'update',
    where: `${onSeenAction('closure_claim')} and ${knownSuccessor('closure_claim')}`,
  });
  // A claim on an action shared with another committee is decided by the committee whose action it is.
  await runner.query(`
    create policy lead_decides on closure_claim as restrictive for update to followthrough_lead
      using (true) with check (state not in ('closed', 'not-closed') or ${own});
    alter policy lead_insert on closure with check (${onSeenAction('closure')} and ${own})`);
  const ownStep = `${onSeenAction('closure_step')} and person_id = ${self}`;
  await allow(runner, 'lead', { on: 'closure_step', may: 'insert', where: ownStep });
  for (const on of ['closure_look_back', 'not_acting'])
    await allow(runner, 'lead', { on, may: 'insert', where: `${onSeenAction(on)} and ${own}` });
  for (const on of ['closure', 'not_acting']) await allow(runner, 'lead', { on, may: 'update', where: own });
}

/** An agency claims for itself, verifies what another agency claims, and decides nothing. */
async function agenciesMay(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant insert on closure_claim, closure_step to followthrough_agency;
    grant update (${ofClaims}) on closure_claim to followthrough_agency`);
  const agency = '(select scope.agency_id())';
  const seen = onSeenAction('closure_claim');
  const successor = knownSuccessor('closure_claim');
  await allow(runner, 'agency', {
    on: 'closure_claim',
    may: 'insert',
    where: `${seen} and ${successor} and state = 'claimed' and claimed_by_id = ${self} and claimed_agency_id = ${agency}`,
  });
  await runner.query(`
    create policy agency_update on closure_claim for update to followthrough_agency
      using (${seen} and state in ('claimed', 'changes-requested'))
      with check (${seen} and ${successor} and ${verifiedByNobodyElse}
        and state in ('claimed', 'changes-requested', 'verified', 'taken-back')
        and (state <> 'verified' or (verified_agency_id = ${agency} and claimed_agency_id is not null)));
    create policy agency_insert on closure_step for insert to followthrough_agency
      with check (${onSeenAction('closure_step')} and person_id = ${self}
        and kind in ('claimed', 'changes-requested', 'claimed-again', 'verified', 'taken-back'))`);
}

async function membersMay(runner: QueryRunner): Promise<void> {
  const seen = onSeenAction('closure_claim');
  await runner.query(`
    grant insert on closure_step to followthrough_member;
    grant update (${ofVerifying}) on closure_claim to followthrough_member;
    create policy member_update on closure_claim for update to followthrough_member
      using (${seen} and state = 'claimed')
      with check (${seen} and ${verifiedByNobodyElse} and state in ('changes-requested', 'verified'));
    create policy member_insert on closure_step for insert to followthrough_member
      with check (${onSeenAction('closure_step')} and person_id = ${self} and kind in ('changes-requested', 'verified'))`);
}
