import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Actions, everything said and decided about them, their measures and their tests of change. */
export class Actions1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table action (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        -- Kept by triggers: every committee with a strategy it serves, every agency with a lead on it.
        committee_ids uuid[] not null default '{}',
        agency_ids uuid[] not null default '{}',
        reference text not null default '',
        text text not null,
        timescale_text text not null default '',
        lever text,
        scope text,
        starts_on date,
        original_due_on date,
        due_on date,
        due_precision text not null default 'none',
        review_on date,
        forecast_on date,
        delivery text not null default 'not-started',
        delivered_on date,
        effect text not null default 'not-yet-known',
        declared text,
        measure_text text not null default '',
        analysis_text text not null default '',
        resource_ask text not null default '',
        -- Kept by a trigger: the strongest evidence on it.
        evidence_grade integer not null default 0 check (evidence_grade between 0 and 5),
        last_update_on date,
        imported_from text,
        imported_status text,
        closed_on date,
        closure_basis text,
        version integer not null default 1,
        check ((closed_on is null) = (closure_basis is null)),
        check (effect = 'not-yet-known' or delivery in ('delivered', 'superseded'))
      );
      create index on action using gin (committee_ids);
      create index on action using gin (agency_ids);

      create table strategy_action (
        strategy_id uuid not null references strategy,
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        position integer not null default 1,
        primary key (strategy_id, action_id)
      );
      create index on strategy_action (action_id);

      create table action_lead (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        agency_id uuid references agency,
        post text not null,
        position integer not null default 1
      );
      create index on action_lead (action_id, position);

      create table due_change (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        changed_on date not null,
        from_on date,
        to_on date not null,
        reason text not null,
        approved_by text not null
      );
      create index on due_change (action_id, changed_on);

      create table blocker (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        text text not null,
        raised_on date not null,
        resolved_on date
      );
      create index on blocker (action_id);

      create table action_update (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        agency_id uuid references agency,
        written_on date not null,
        written_by text not null,
        text text not null,
        position bigint generated always as identity
      );
      create index on action_update (action_id, written_on);

      create table evidence (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        title text not null,
        grade integer not null check (grade between 1 and 5),
        dated_on date not null,
        note text not null default ''
      );
      create index on evidence (action_id);

      create table closure (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        decided_on date not null,
        basis text not null,
        reason text not null,
        claimed_by text not null,
        verified_by text not null,
        decided_by text not null,
        look_back_on date,
        check (lower(trim(claimed_by)) <> lower(trim(verified_by)))
      );
      create index on closure (action_id);

      create table measure (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        name text not null,
        family text not null,
        question text not null default '',
        definition text not null default '',
        numerator_text text not null default '',
        denominator_text text not null default '',
        unit text not null,
        direction text not null,
        target_value double precision,
        target_by date,
        cadence text not null,
        source text not null default '',
        baseline_ends_on date,
        version integer not null default 1
      );
      create index on measure (action_id);
      alter table committee add foreign key (headline_measure_id) references measure deferrable initially deferred;

      create table reading (
        id uuid primary key default gen_random_uuid(),
        measure_id uuid not null references measure,
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        read_on date not null,
        value double precision,
        numerator double precision,
        denominator double precision,
        note text not null default '',
        version integer not null default 1,
        check (value is not null or (numerator is not null and denominator is not null)),
        unique (measure_id, read_on)
      );
      create index on reading (action_id);

      create table pdsa_cycle (
        id uuid primary key default gen_random_uuid(),
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        agency_id uuid references agency,
        ramp text not null,
        number integer not null,
        title text not null,
        scale text not null,
        owner text not null,
        stage text not null default 'plan' check (stage in ('plan', 'do', 'study', 'act')),
        finished boolean not null default false,
        planned_from date,
        started_on date,
        ended_on date,
        plan jsonb not null,
        "do" jsonb,
        study jsonb,
        act jsonb,
        predictions_locked_at timestamptz,
        version integer not null default 1,
        unique (action_id, ramp, number)
      );
      create index on pdsa_cycle (action_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table pdsa_cycle, reading, measure, closure, evidence, action_update, blocker, due_change,
      action_lead, strategy_action, action cascade`);
  }
}
