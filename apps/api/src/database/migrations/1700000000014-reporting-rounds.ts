import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction, own } from './allow.js';

const seen = (table: string, column: string) => `exists (select from ${table} x where x.id = ${column})`;
const readers = ['lead', 'chief_officer', 'member'];

/** Tables a round consists of, each row of one committee. */
const ofRound = ['round_review', 'round_request', 'round_note', 'round_position'] as const;

/** Reporting rounds: what was asked of whom, what was answered, the position taken, and to whom actions were brought. */
export class ReportingRounds1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeTables(runner);
    await makeRules(runner);
    await keep(runner, 'reporting_round', { versioned: true, recorded: true });
    await keep(runner, 'escalation_step', { versioned: true, recorded: true });
    for (const table of ofRound) await keep(runner, table, { recorded: true });
    for (const table of ['reporting_round', 'escalation_step', ...ofRound])
      await runner.query(`alter table ${table} enable row level security`);
    await letCommitteeIn(runner);
    await letAgencyIn(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger answer_requests on action_update;
      alter table made_return drop column round_id;
      alter table action_update drop column nothing_changed;
      drop table escalation_step, round_position, round_note, round_request, round_review, reporting_round;
      drop function rules.keep_round_order(), rules.refuse_change(), rules.answer_requests(),
        scope.people_holding(text, uuid, uuid)`);
  }
}

async function makeTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table reporting_round (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      body text not null check (body in ('committee', 'sub-group', 'chief-officers')),
      meeting_on date not null,
      deadline_on date not null,
      state text not null default 'preparing' check (state in ('preparing', 'asking', 'frozen', 'sealed')),
      -- Whether it covers every plan that is open when agencies are asked, or those chosen.
      covers_all boolean not null default true,
      made_by text not null,
      asked_on date,
      as_at date,
      frozen_at timestamptz,
      frozen_by text,
      sealed_at timestamptz,
      sealed_by text,
      version integer not null default 1,
      check (deadline_on <= meeting_on),
      check ((state = 'preparing') = (asked_on is null)),
      check ((state in ('frozen', 'sealed')) = (frozen_at is not null)),
      check ((state = 'sealed') = (sealed_at is not null)),
      check (num_nulls(as_at, frozen_at, frozen_by) in (0, 3)),
      check (num_nulls(sealed_at, sealed_by) in (0, 2))
    );
    create index on reporting_round (committee_id, meeting_on);

    create table round_review (
      round_id uuid not null references reporting_round,
      review_id uuid not null references review,
      committee_id uuid not null references committee,
      primary key (round_id, review_id)
    );
    create index on round_review (review_id);

    create table round_request (
      id uuid primary key default gen_random_uuid(),
      round_id uuid not null references reporting_round,
      committee_id uuid not null references committee,
      action_id uuid not null references action,
      agency_id uuid references agency,
      asked_on date not null,
      answered_on date,
      answered_how text check (answered_how in ('update', 'nothing-changed', 'committee')),
      answered_by text,
      check (num_nulls(answered_on, answered_how, answered_by) in (0, 3)),
      unique nulls not distinct (round_id, action_id, agency_id)
    );
    create index on round_request (action_id) where answered_on is null;
    create index on round_request (agency_id);

    create table round_note (
      id uuid primary key default gen_random_uuid(),
      round_id uuid not null references reporting_round,
      committee_id uuid not null references committee,
      written_at timestamptz not null default now(),
      written_by text not null,
      text text not null
    );
    create index on round_note (round_id);

    create table round_position (
      round_id uuid primary key references reporting_round,
      committee_id uuid not null references committee,
      sha256 text not null,
      -- What was shown that day, and what both returns say of it.
      position jsonb not null
    );

    create table escalation_step (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      action_id uuid not null references action,
      round_id uuid references reporting_round,
      agency_id uuid references agency,
      kind text not null check (kind in ('chase', 'escalation')),
      step text not null,
      rung text check (rung in ('lead', 'sub-group', 'chief-officers')),
      -- The day it fell due: with the step it names what must never be done twice.
      due_on date not null,
      taken_on date not null,
      taken_at timestamptz not null default now(),
      told text[] not null,
      why text not null,
      outcome text,
      outcome_on date,
      outcome_by text,
      version integer not null default 1,
      check ((kind = 'chase') = (round_id is not null)),
      check ((kind = 'escalation') = (rung is not null)),
      check (num_nulls(outcome, outcome_on, outcome_by) in (0, 3)),
      unique nulls not distinct (action_id, round_id, agency_id, step, due_on)
    );
    create index on escalation_step (round_id) where round_id is not null;
    create index on escalation_step (committee_id) where kind = 'escalation' and outcome is null;

    alter table made_return add round_id uuid references reporting_round;
    create unique index made_return_of_round on made_return (round_id, kind) where round_id is not null;
    alter table action_update add nothing_changed boolean not null default false`);
}

async function makeRules(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.keep_round_order() returns trigger language plpgsql as $$
    declare states constant text[] := array['preparing', 'asking', 'frozen', 'sealed'];
    begin
      if array_position(states, new.state) - array_position(states, old.state) not in (0, 1)
        or old.state = 'sealed'
        or (old.state = 'frozen' and (new.state = 'frozen' or (new.meeting_on, new.deadline_on, new.as_at, new.frozen_at)
          is distinct from (old.meeting_on, old.deadline_on, old.as_at, old.frozen_at))) then
        raise exception 'a round only goes on, and stays as it was once its position is taken' using errcode = '23514';
      end if;
      return new;
    end $$;
    create trigger keep_round_order before update on reporting_round
      for each row execute function rules.keep_round_order();

    create function rules.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'what was taken stays as it is' using errcode = '23514';
    end $$;
    create trigger refuse_change before update or delete on round_position
      for each row execute function rules.refuse_change();

    -- With the owner's rights: whoever gives an update may not write on what is asked of them.
    create function rules.answer_requests() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    begin
      update round_request r set answered_on = new.written_on, answered_by = new.written_by,
        answered_how = case when new.nothing_changed then 'nothing-changed'
          when new.agency_id is null then 'committee' else 'update' end
      from reporting_round o
      where o.id = r.round_id and o.state = 'asking' and r.action_id = new.action_id and r.answered_on is null
        and new.written_on >= r.asked_on and (new.agency_id is null or r.agency_id = new.agency_id);
      return null;
    end $$;
    create trigger answer_requests after insert on action_update
      for each row execute function rules.answer_requests();

    -- Whom to tell, by post: those who hold a role today. Names, addresses and everybody else stay out of sight.
    create function scope.people_holding(wanted text, for_committee uuid, for_agency uuid)
      returns table (person_id uuid, post text, manager_id uuid, manager_post text)
      language sql stable security definer set search_path = public, pg_temp as $$
        select distinct p.id, p.post, m.id, m.post
        from person p
        join person_role r on r.person_id = p.id
        left join person m on m.id = p.manager_id and m.active
        where p.active and r.ended_at is null and r.role = wanted
          and r.committee_id is not distinct from for_committee and r.agency_id is not distinct from for_agency
          and (now() at time zone 'Europe/London')::date
            between coalesce(r.starts_on, '-infinity') and coalesce(r.ends_on, 'infinity')
          and (scope.committee_id() is null or for_committee = scope.committee_id() or exists (
            select from committee_agency c where c.committee_id = scope.committee_id() and c.agency_id = for_agency))
      $$;
    revoke all on function scope.people_holding from public;
    grant execute on function scope.people_holding to followthrough_lead`);
}

async function letCommitteeIn(runner: QueryRunner): Promise<void> {
  for (const role of readers) {
    for (const on of ['reporting_round', ...ofRound]) {
      await runner.query(`grant select on ${on} to followthrough_${role}`);
      await allow(runner, role, { on, may: 'select', where: own });
    }
    await runner.query(`grant select on escalation_step to followthrough_${role}`);
    await allow(runner, role, {
      on: 'escalation_step',
      may: 'select',
      where: `${own} or (kind = 'escalation' and ${onSeenAction('escalation_step')})`,
    });
  }
  const round = (table: string) => `${own} and ${seen('reporting_round', `${table}.round_id`)}`;
  const inserts: Record<string, string> = {
    reporting_round: `${own} and state = 'preparing'`,
    round_review: `${round('round_review')} and ${seen('review', 'round_review.review_id')}`,
    round_request: `${round('round_request')} and ${onSeenAction('round_request')}`,
    round_note: round('round_note'),
    round_position: round('round_position'),
    escalation_step: `${round('escalation_step')} and kind = 'chase' and ${onSeenAction('escalation_step')}`,
  };
  for (const [on, where] of Object.entries(inserts)) {
    await runner.query(`grant insert on ${on} to followthrough_lead`);
    await allow(runner, 'lead', { on, may: 'insert', where });
  }
  await runner.query(`
    grant update (meeting_on, deadline_on, state, asked_on, as_at, frozen_at, frozen_by, sealed_at, sealed_by)
      on reporting_round to followthrough_lead;
    grant update (outcome, outcome_on, outcome_by) on escalation_step to followthrough_lead`);
  for (const on of ['reporting_round', 'escalation_step'])
    await allow(runner, 'lead', { on, may: 'update', where: own });
}

/** An agency sees what is asked of it and for which meeting; of a round it sees nothing else. */
async function letAgencyIn(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant select (id, committee_id, body, meeting_on, deadline_on, state, asked_on) on reporting_round
      to followthrough_agency;
    grant select on round_request, escalation_step to followthrough_agency`);
  await allow(runner, 'agency', {
    on: 'round_request',
    may: 'select',
    where: `agency_id = (select scope.agency_id()) and ${onSeenAction('round_request')}`,
  });
  await allow(runner, 'agency', {
    on: 'reporting_round',
    may: 'select',
    where: 'exists (select from round_request where round_request.round_id = reporting_round.id)',
  });
  await allow(runner, 'agency', {
    on: 'escalation_step',
    may: 'select',
    where: `kind = 'escalation' and ${onSeenAction('escalation_step')}`,
  });
}
