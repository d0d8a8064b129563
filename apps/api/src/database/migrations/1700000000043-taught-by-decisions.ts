import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const readers = ['lead', 'chief_officer', 'member'];

/**
 * Which terms led to a suggestion and what stance it had, so that decisions can be counted and taken back; and whether a
 * committee uses what its decisions taught. A choice is never changed: the last one holds, those before it stay.
 */
export class TaughtByDecisions1700000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table theme_assignment
        add column terms jsonb not null default '[]' check (jsonb_typeof(terms) = 'array'),
        add column suggested_stance text check (suggested_stance in ('learning', 'effective-practice'));
      -- Nobody changed these records: what they were suggested as is written down, as far as it is known.
      alter table theme_assignment disable trigger user;
      update theme_assignment set suggested_stance = stance where tier is not null;
      alter table theme_assignment enable trigger user;
      create table learning_choice (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        number bigint generated always as identity,
        slug text references theme,
        term text,
        uses boolean not null,
        chosen_by text not null,
        chosen_at timestamptz not null default now(),
        check ((slug is null) = (term is null))
      );
      create index on learning_choice (committee_id, slug, term, number);
      alter table learning_choice enable row level security`);
    await keep(runner, 'learning_choice', { recorded: true });
    for (const role of readers) {
      await runner.query(`grant select on learning_choice to followthrough_${role}`);
      await allow(runner, role, { on: 'learning_choice', may: 'select', where: own });
    }
    await runner.query(`grant insert on learning_choice to followthrough_lead`);
    await allow(runner, 'lead', { on: 'learning_choice', may: 'insert', where: own });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table learning_choice;
      alter table theme_assignment drop column terms, drop column suggested_stance`);
  }
}
