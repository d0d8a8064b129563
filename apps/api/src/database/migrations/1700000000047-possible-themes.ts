import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

/** Possible new themes that somebody dismissed, and themes of a committee that it puts forward for everybody. */
export class PossibleThemes1700000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dismissed_theme (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        -- Which passages it had: it comes back only once it has grown by half.
        passage_ids uuid[] not null,
        words text[] not null,
        reason text not null check (reason <> ''),
        dismissed_by text not null,
        dismissed_on date not null
      );
      create index on dismissed_theme (committee_id);

      create table theme_proposal (
        id uuid primary key default gen_random_uuid(),
        slug text not null unique references theme,
        committee_id uuid not null references committee,
        -- As it was put forward: whoever decides on it for all does not see what the committee has.
        name text not null,
        group_slug text not null,
        definition text not null,
        reason text not null check (reason <> ''),
        proposed_by text not null,
        proposed_on date not null
      );
      create index on theme_proposal (committee_id);

      alter table dismissed_theme enable row level security;
      alter table theme_proposal enable row level security;
      grant select, insert on dismissed_theme, theme_proposal to followthrough_lead;
      grant select on theme_proposal to followthrough_administrator`);
    for (const on of ['dismissed_theme', 'theme_proposal']) {
      await keep(runner, on, { recorded: true });
      for (const may of ['select', 'insert'] as const) await allow(runner, 'lead', { on, may, where: own });
    }
    await allow(runner, 'administrator', { on: 'theme_proposal', may: 'select', where: 'true' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table theme_proposal, dismissed_theme');
  }
}
