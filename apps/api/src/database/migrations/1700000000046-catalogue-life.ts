import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const committeeReaders = ['lead', 'chief_officer', 'member'];
const nameReaders = ['agency', 'administrator', 'analyst'];
const national = 'committee_id is null';

/**
 * The theme catalogue changes and never loses its past: every change is a decision of its own, every label that counted
 * stays known for as long as it did, and where a label of a split theme was placed is kept beside it.
 */
export class CatalogueLife1700000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A committee's own theme is seen by nobody else.
      alter table theme add committee_id uuid references committee;
      -- As of today, like its name: what is retired is suggested to nobody.
      alter table theme add retired boolean not null default false;

      create table theme_change (
        id uuid primary key default gen_random_uuid(),
        position bigint generated always as identity unique,
        -- Null for the national catalogue.
        committee_id uuid references committee,
        content jsonb not null check (
          content ->> 'kind' in ('add', 'merge', 'split', 'rename', 'retire', 'reopen') and content ->> 'slug' <> ''),
        effective_on date not null,
        decided_on date not null,
        decided_by text not null,
        decided_at timestamptz not null default now(),
        reason text not null check (reason <> ''),
        -- So that the catalogue of a day gone by never changes.
        check (effective_on >= decided_on)
      );
      create index on theme_change (committee_id);

      create table theme_placement (
        id uuid primary key default gen_random_uuid(),
        position bigint generated always as identity unique,
        committee_id uuid not null references committee,
        -- No reference: a table of a day gone by still counts a label whose passage was taken away.
        assignment_id uuid not null,
        change_id uuid not null references theme_change,
        slug text not null references theme,
        placed_on date not null,
        placed_by text not null
      );
      create index on theme_placement (assignment_id);
      create index on theme_placement (committee_id);

      -- From when to when a label of a finding counted: confirmed or added, and not taken back.
      create table theme_label (
        id uuid primary key default gen_random_uuid(),
        assignment_id uuid not null,
        committee_id uuid not null references committee,
        review_id uuid not null,
        slug text not null references theme,
        stance text not null,
        reported_on date,
        known_from date not null,
        -- Null while it counts.
        known_to date
      );
      create index on theme_label (committee_id);
      create unique index on theme_label (assignment_id) where known_to is null;
      create index on theme_label (review_id) where known_to is null;

      alter table theme_change enable row level security;
      alter table theme_placement enable row level security;
      alter table theme_label enable row level security`);
    await keepThemes(runner);
    await keepLabels(runner);
    await permit(runner);
    for (const table of ['theme_change', 'theme_placement']) await keep(runner, table, { recorded: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of [...committeeReaders, ...nameReaders])
      await runner.query(`alter policy ${role}_select on theme using (true)`);
    await runner.query(`
      drop trigger keep_label on theme_assignment;
      drop trigger keep_reported_label on review;
      drop table theme_placement, theme_label, theme_change;
      drop function rules.keep_label, rules.keep_reported_label, rules.begin_themes, scope.name_themes;
      delete from theme where catalogue_version = 'decided';
      alter table theme drop column committee_id, drop column retired`);
  }
}

/** Themes that begin with a change stand beside those of the product, and all are called what they are called today. */
async function keepThemes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function scope.name_themes() returns void language sql security definer set search_path = public, pg_temp as $$
      update theme t set name = c.name, definition = c.definition
      from (
        select distinct on (content ->> 'slug') content ->> 'slug' as slug, content ->> 'name' as name,
          content ->> 'definition' as definition
        from theme_change
        where content ->> 'kind' = 'rename' and effective_on <= (now() at time zone 'Europe/London')::date
        order by content ->> 'slug', effective_on desc, position desc) c
      where t.slug = c.slug and (t.name, t.definition) is distinct from (c.name, c.definition);
      update theme t set retired = not retired
      where retired is distinct from coalesce((
        select content ->> 'kind' = 'retire' from theme_change
        where content ->> 'slug' = t.slug and content ->> 'kind' in ('merge', 'split', 'retire', 'reopen')
          and effective_on <= (now() at time zone 'Europe/London')::date
        order by effective_on desc, position desc limit 1), false)
    $$;
    create function rules.begin_themes() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    begin
      if new.content ->> 'kind' = 'add' then
        insert into theme (slug, name, group_slug, definition, catalogue_version, committee_id)
        values (new.content ->> 'slug', new.content ->> 'name', new.content ->> 'group', new.content ->> 'definition',
          'decided', new.committee_id);
      elsif new.content ->> 'kind' = 'split' then
        insert into theme (slug, name, group_slug, definition, catalogue_version, committee_id)
        select part ->> 'slug', part ->> 'name', t.group_slug, part ->> 'definition', 'decided', new.committee_id
        from jsonb_array_elements(new.content -> 'parts') part, theme t where t.slug = new.content ->> 'slug';
      end if;
      perform scope.name_themes();
      return null;
    end $$;
    create trigger begin_themes after insert on theme_change for each row execute function rules.begin_themes();
    revoke all on function scope.name_themes from public;
    grant execute on function scope.name_themes to followthrough_system`);
}

/** Every label that begins or ceases to count is written down with the day, so that a past table can be made again. */
async function keepLabels(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.keep_label() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare
      today date := (now() at time zone 'Europe/London')::date;
      counted boolean := tg_op <> 'INSERT' and old.finding_id is not null and old.status in ('confirmed', 'added');
      counts boolean := tg_op <> 'DELETE' and new.finding_id is not null and new.status in ('confirmed', 'added');
    begin
      if counted and counts and (old.slug, old.stance) = (new.slug, new.stance) then
        return null;
      end if;
      if counted then
        update theme_label set known_to = greatest(known_from,
          case when tg_op = 'DELETE' then today else coalesce(new.decided_on, today) end)
        where assignment_id = old.id and known_to is null;
      end if;
      if counts then
        insert into theme_label (assignment_id, committee_id, review_id, slug, stance, reported_on, known_from)
        select new.id, new.committee_id, new.review_id, new.slug, new.stance, r.reported_on, new.decided_on
        from review r where r.id = new.review_id;
      end if;
      return null;
    end $$;
    create trigger keep_label after insert or update or delete on theme_assignment
      for each row execute function rules.keep_label();

    create function rules.keep_reported_label() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare
      today date := (now() at time zone 'Europe/London')::date;
    begin
      with ended as (
        update theme_label set known_to = greatest(known_from, today)
        where review_id = new.id and known_to is null
        returning assignment_id, committee_id, review_id, slug, stance, known_from)
      insert into theme_label (assignment_id, committee_id, review_id, slug, stance, reported_on, known_from)
      select assignment_id, committee_id, review_id, slug, stance, new.reported_on, greatest(known_from, today) from ended;
      return null;
    end $$;
    create trigger keep_reported_label after update of reported_on on review for each row
      when (old.reported_on is distinct from new.reported_on) execute function rules.keep_reported_label();

    -- What was taken back before this table was there is not known any more.
    insert into theme_label (assignment_id, committee_id, review_id, slug, stance, reported_on, known_from)
    select x.id, x.committee_id, x.review_id, x.slug, x.stance, r.reported_on, x.decided_on
    from theme_assignment x join review r on r.id = x.review_id
    where x.finding_id is not null and x.status in ('confirmed', 'added')`);
}

async function permit(runner: QueryRunner): Promise<void> {
  for (const role of committeeReaders) {
    await runner.query(`
      alter policy ${role}_select on theme using (${national} or ${own});
      grant select on theme_change, theme_placement, theme_label to followthrough_${role}`);
    await allow(runner, role, { on: 'theme_change', may: 'select', where: `(${national} or ${own})` });
    for (const on of ['theme_placement', 'theme_label']) await allow(runner, role, { on, may: 'select', where: own });
  }
  for (const role of nameReaders) await runner.query(`alter policy ${role}_select on theme using (${national})`);
  for (const role of ['administrator', 'analyst']) {
    await runner.query(`grant select on theme_change to followthrough_${role}`);
    await allow(runner, role, { on: 'theme_change', may: 'select', where: national });
  }
  const columns = 'id, committee_id, content, effective_on, decided_on, decided_by, reason';
  for (const role of ['lead', 'administrator'])
    await runner.query(`grant insert (${columns}) on theme_change to followthrough_${role}`);
  await allow(runner, 'lead', { on: 'theme_change', may: 'insert', where: own });
  await allow(runner, 'administrator', { on: 'theme_change', may: 'insert', where: national });
  await runner.query(
    'grant insert (committee_id, assignment_id, change_id, slug, placed_on, placed_by) on theme_placement to followthrough_lead',
  );
  await allow(runner, 'lead', {
    on: 'theme_placement',
    may: 'insert',
    where: `${own} and exists (select from theme_assignment x where x.id = theme_placement.assignment_id)`,
  });
}
