import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const readers = ['lead', 'chief_officer', 'member'];
const self = '(select scope.person_id())';

/**
 * What a committee opened or decided because learning came back after closure, beside the earlier actions it came back
 * after; and the answers it gave, kept as they were given. Neither is ever changed.
 */
export class FollowOnsAndAnswers1700000000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme_follow_on (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        slug text not null references theme,
        -- The review that found the theme again.
        review_id uuid not null references review,
        -- Every action on the theme that had been closed before. None of them is opened again by this.
        earlier_action_ids uuid[] not null check (cardinality(earlier_action_ids) > 0),
        -- The action that answers it; without one, something was decided instead.
        action_id uuid references action,
        words text not null default '',
        made_on date not null,
        made_by text not null,
        made_by_id uuid not null references person,
        check ((action_id is null) = (words <> '')),
        check (action_id is null or not action_id = any(earlier_action_ids))
      );
      create index on theme_follow_on (committee_id, slug);
      create unique index theme_follow_on_once on theme_follow_on (slug, review_id, action_id) where action_id is not null;

      create table kept_answer (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        -- The one theme it is about; none where it is about all that recur.
        slug text references theme,
        as_at date not null,
        made_at timestamptz not null,
        made_by text not null,
        made_by_id uuid not null references person,
        file_name text not null,
        bytes bytea not null,
        sha256 text not null,
        -- Its sentences with their sources, as of a position: what the screen shows again. The record of changes leaves
        -- it out, as it leaves out every position.
        position jsonb not null check (jsonb_typeof(position) = 'object'),
        -- Why words that may identify stayed in it; empty where there were none.
        may_stay text not null default ''
      );
      create index on kept_answer (committee_id, made_at desc)`);
    for (const table of ['theme_follow_on', 'kept_answer']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create trigger refuse_change before update or delete on ${table}
          for each row execute function rules.refuse_change()`);
      await keep(runner, table, { recorded: true });
      for (const role of readers) {
        await runner.query(`grant select on ${table} to followthrough_${role}`);
        await allow(runner, role, { on: table, may: 'select', where: own });
      }
      await runner.query(`grant insert on ${table} to followthrough_lead`);
    }
    await allow(runner, 'lead', {
      on: 'theme_follow_on',
      may: 'insert',
      where: `${own} and made_by_id = ${self} and exists (select from review x where x.id = theme_follow_on.review_id)
        and (action_id is null or exists (select from action x where x.id = theme_follow_on.action_id))
        and (select count(*) from action x where x.id = any(earlier_action_ids)) = cardinality(earlier_action_ids)`,
    });
    await allow(runner, 'lead', { on: 'kept_answer', may: 'insert', where: `${own} and made_by_id = ${self}` });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kept_answer, theme_follow_on');
  }
}
