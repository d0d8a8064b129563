import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, own } from './allow.js';

const readers = ['lead', 'chief_officer', 'member'];

/**
 * How many passages of each review carry each theme, kept up by the database itself: recurrence is read from here, so
 * that a decision costs the same however many passages there are.
 */
export class ThemeCounts1700000000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme_count (
        committee_id uuid not null references committee,
        review_id uuid not null references review,
        slug text not null references theme,
        stance text not null check (stance in ('learning', 'effective-practice')),
        -- Findings on which a person confirmed the theme or put it there: only these make a review count.
        confirmed integer not null default 0,
        -- Findings on which the machine is sure of it and nobody has decided yet.
        detected integer not null default 0,
        -- Passages of any kind on which it waits for a person.
        waiting integer not null default 0,
        primary key (committee_id, review_id, slug, stance)
      );
      create index on theme_count (slug);
      alter table theme_count enable row level security;

      create function rules.count_themes() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then ${tally('select come.*, 1 as sign from come')};
        elsif tg_op = 'DELETE' then ${tally('select gone.*, -1 as sign from gone')};
        else ${tally('select come.*, 1 as sign from come union all select gone.*, -1 from gone')};
        end if;
        return null;
      end $$;
      create trigger count_come after insert on theme_assignment referencing new table as come
        for each statement execute function rules.count_themes();
      create trigger count_changed after update on theme_assignment referencing old table as gone new table as come
        for each statement execute function rules.count_themes();
      create trigger count_gone after delete on theme_assignment referencing old table as gone
        for each statement execute function rules.count_themes();
      ${tally('select a.*, 1 as sign from theme_assignment a')}`);
    for (const role of readers) {
      await runner.query(`grant select on theme_count to followthrough_${role}`);
      await allow(runner, role, { on: 'theme_count', may: 'select', where: own });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger count_come on theme_assignment;
      drop trigger count_changed on theme_assignment;
      drop trigger count_gone on theme_assignment;
      drop function rules.count_themes;
      drop table theme_count`);
  }
}

/** Adds assignments, each with its sign, to the counts. Always in the same order, so that two writers never wait in a ring. */
function tally(assignments: string): string {
  return `
    insert into theme_count as kept (committee_id, review_id, slug, stance, confirmed, detected, waiting)
    select committee_id, review_id, slug, stance, confirmed, detected, waiting from (
      select committee_id, review_id, slug, stance,
        coalesce(sum(sign) filter (where finding_id is not null and status in ('confirmed', 'added')), 0) as confirmed,
        coalesce(sum(sign) filter (where finding_id is not null and status = 'suggested' and tier = 'detected'), 0) as detected,
        coalesce(sum(sign) filter (where status = 'suggested'), 0) as waiting
      from (${assignments}) moved group by committee_id, review_id, slug, stance) net
    where confirmed <> 0 or detected <> 0 or waiting <> 0
    order by committee_id, review_id, slug, stance
    on conflict (committee_id, review_id, slug, stance) do update set
      confirmed = kept.confirmed + excluded.confirmed, detected = kept.detected + excluded.detected,
      waiting = kept.waiting + excluded.waiting`;
}
