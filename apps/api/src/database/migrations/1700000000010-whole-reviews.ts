import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

/** What a committee settles for itself. */
const settled = [
  ...['due_soon_days', 'reporting_cycle_days', 'chase_days', 'escalate_to_sub_group_days'],
  ...[
    'escalate_to_chief_officers_days',
    'live_actions_max',
    'look_back_months',
    'stage_targets',
    'holidays',
    'colours',
  ],
].join(', ');

/** What hangs on a review, and which of it a lead may change: the rest is written once. */
const parts: Record<string, string> = {
  review_event: 'kind, held_on, posts, note',
  review_hold: [
    ...['kind', 'started_on', 'ended_on', 'note', 'review_held_from', 'review_held_to'],
    ...['publication_held_from', 'publication_held_to', 'look_again_on'],
  ].join(', '),
  family_contact: 'contacted_on, by_post, shared',
  finding: 'paragraph, kind, text',
  strategy: 'number, title, case_for_change, acceptance, acceptance_note, resource_note, stage',
};

/** A review whose own words may still change: the Chief Officers have not ratified it. */
const notRatified = (table: string) =>
  `exists (select from review x where x.id = ${table}.review_id and x.chief_officers_ratified_on is null)`;

const made = ['review_event', 'family_contact', 'strategy_stage'];
const seen = (table: string, column: string) => `exists (select from ${table} x where x.id = ${column})`;

/** A committee's own settings, and the whole record of a review. */
export class WholeReviews1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await settings(runner);
    await record(runner);
    await writing(runner);
    await fixedWords(runner);
    await runner.query(`
      alter table action add driver text check (driver in ('competency', 'organisation', 'leadership'));
      grant update (driver) on action to followthrough_lead`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (driver) on action from followthrough_lead;
      alter table action drop column driver;
      drop trigger keep_words on strategy;
      drop function rules.keep_words;
      alter policy lead_insert on finding with check (${own} and ${seen('review', 'finding.review_id')});
      alter policy lead_insert on strategy with check (${own} and ${seen('review', 'strategy.review_id')});
      drop policy lead_delete on theme_assignment;
      revoke delete on theme_assignment from followthrough_lead;
      drop table strategy_stage, family_contact, review_event`);
    for (const table of ['review_hold', 'finding', 'strategy', 'finding_strategy']) {
      await runner.query(`drop policy lead_delete on ${table}; revoke delete on ${table} from followthrough_lead`);
      if (table === 'finding_strategy') continue;
      await runner.query(`drop policy lead_update on ${table};
        revoke update (${parts[table]}) on ${table} from followthrough_lead`);
    }
    await runner.query(`
      drop trigger bump_version on review_hold;
      alter table review_hold drop column version, drop column review_held_from, drop column review_held_to,
        drop column publication_held_from, drop column publication_held_to, drop column look_again_on;
      alter table strategy drop column resource_note;
      alter table review drop column notified_by_agency_id, drop column information_requested_on,
        drop column information_received_on, drop column recommended_on, drop column observations_received_on,
        drop column observations_text, drop column observations_response, drop column publication_reason,
        drop column published_on, drop column marking, drop column national_hub_reference,
        drop column family_link_post, drop column family_note, drop column criteria, drop column team;
      drop policy lead_update on committee;
      drop policy administrator_update on committee;
      revoke update (${settled}) on committee from followthrough_lead, followthrough_administrator;
      alter table committee drop column chase_days, drop column escalate_to_sub_group_days,
        drop column escalate_to_chief_officers_days, drop column live_actions_max, drop column look_back_months,
        drop column stage_targets, drop column holidays, drop column colours`);
  }
}

async function settings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table committee
      add chase_days jsonb not null default '[30, 7, 1]',
      add escalate_to_sub_group_days integer not null default 30
        check (escalate_to_sub_group_days between 1 and 365),
      add escalate_to_chief_officers_days integer not null default 90
        check (escalate_to_chief_officers_days between 2 and 730),
      add live_actions_max integer not null default 5 check (live_actions_max between 1 and 50),
      add look_back_months integer not null default 6 check (look_back_months in (6, 12)),
      add stage_targets jsonb not null default '{"reported": {"days": 274, "unit": "calendar-days"}}',
      -- Null: the national holidays, and the product's own colours.
      add holidays jsonb,
      add colours jsonb;
    grant update (${settled}) on committee to followthrough_lead, followthrough_administrator`);
  await allow(runner, 'lead', { on: 'committee', may: 'update', where: 'id = (select scope.committee_id())' });
  await allow(runner, 'administrator', { on: 'committee', may: 'update', where: 'true' });
}

async function record(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table review
      add notified_by_agency_id uuid references agency,
      add information_requested_on date,
      add information_received_on date,
      add recommended_on date,
      add observations_received_on date,
      add observations_text text not null default '',
      add observations_response text not null default '',
      add publication_reason text not null default '',
      add published_on date,
      add marking text not null default 'official-sensitive',
      add national_hub_reference text not null default '',
      add family_link_post text not null default '',
      add family_note text not null default '',
      add criteria jsonb not null default '[]',
      add team jsonb not null default '[]';

    -- What runs beside a review, and from when to when it holds up the review or its publication.
    alter table review_hold
      add review_held_from date,
      add review_held_to date,
      add publication_held_from date,
      add publication_held_to date,
      add look_again_on date,
      add version integer not null default 1;

    alter table strategy add resource_note text not null default '';

    create table review_event (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      review_id uuid not null references review,
      kind text not null,
      held_on date not null,
      posts jsonb not null default '[]',
      note text not null default '',
      version integer not null default 1
    );
    create index on review_event (review_id, held_on);

    create table family_contact (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      review_id uuid not null references review,
      contacted_on date not null,
      by_post text not null,
      shared text not null,
      version integer not null default 1
    );
    create index on family_contact (review_id, contacted_on);

    create table strategy_stage (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      strategy_id uuid not null references strategy,
      from_stage text,
      to_stage text not null,
      reached_on date not null,
      said_by text not null,
      note text not null default '',
      recorded_by text not null,
      position bigint generated always as identity
    );
    create index on strategy_stage (strategy_id, position)`);
}

async function writing(runner: QueryRunner): Promise<void> {
  for (const on of made) {
    await runner.query(`alter table ${on} enable row level security`);
    for (const role of ['lead', 'chief_officer', 'member']) {
      await runner.query(`grant select on ${on} to followthrough_${role}`);
      await allow(runner, role, { on, may: 'select', where: own });
    }
    const parent = on === 'strategy_stage' ? 'strategy' : 'review';
    await runner.query(`grant insert on ${on} to followthrough_lead`);
    await allow(runner, 'lead', {
      on,
      may: 'insert',
      where: `${own} and ${seen(parent, `${on}.${parent}_id`)}`,
    });
    await keep(runner, on, { recorded: true });
  }
  for (const on of ['review_event', 'family_contact', 'review_hold']) await keep(runner, on, { versioned: true });
  for (const [on, columns] of Object.entries(parts)) {
    await runner.query(`grant update (${columns}), delete on ${on} to followthrough_lead`);
    await allow(runner, 'lead', { on, may: 'update', where: own });
    await allow(runner, 'lead', { on, may: 'delete', where: own });
  }
  await runner.query(`grant delete on finding_strategy, theme_assignment to followthrough_lead`);
  await allow(runner, 'lead', { on: 'finding_strategy', may: 'delete', where: own });
  // What the machine suggested goes with the words it was suggested for; what people decided stays.
  await allow(runner, 'lead', { on: 'theme_assignment', may: 'delete', where: `${own} and status = 'suggested'` });
}

/** Findings and strategies are the review's own words: once it is ratified no lead adds, changes or removes one. */
async function fixedWords(runner: QueryRunner): Promise<void> {
  for (const on of ['finding', 'strategy']) {
    await runner.query(`
      alter policy lead_insert on ${on} with check (${own} and ${notRatified(on)});
      alter policy lead_delete on ${on} using (${own} and ${notRatified(on)})`);
  }
  await runner.query(`
    alter policy lead_update on finding using (${own} and ${notRatified('finding')})
      with check (${own} and ${notRatified('finding')});

    -- A strategy's stage and answer go on changing; its words do not.
    create function rules.keep_words() returns trigger language plpgsql as $$
    begin
      if exists (select from public.review r where r.id = new.review_id and r.chief_officers_ratified_on is not null) then
        raise exception 'the words of a ratified review are fixed' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger keep_words before update of number, title, case_for_change, review_id on strategy
      for each row execute function rules.keep_words()`);
}
