import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const readers = ['lead', 'chief_officer', 'member'];
const seen = (table: string, column: string) => `exists (select from ${table} x where x.id = round_measure.${column})`;

/** Measures as they were analysed when a position was taken: kept with it, and never changed. */
export class RoundMeasures1700000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table round_measure (
        round_id uuid not null references reporting_round,
        measure_id uuid not null references measure,
        committee_id uuid not null references committee,
        -- By which method, to be looked for; everything it gave stands in the position.
        engine_version text not null,
        ruleset text not null,
        chart text not null,
        level text not null check (level in ('tooEarly', 'noSignal', 'hint', 'unusualPoint', 'sustained', 'mixed')),
        direction text check (direction in ('better', 'worse', 'changed', 'unclear')),
        position jsonb not null check (jsonb_typeof(position) = 'object'),
        primary key (round_id, measure_id)
      );
      create index on round_measure (measure_id);
      create index on round_measure (committee_id);
      alter table round_measure enable row level security;
      create trigger refuse_change before update or delete on round_measure
        for each row execute function rules.refuse_change()`);
    await keep(runner, 'round_measure', { recorded: true });
    for (const role of readers) {
      await runner.query(`grant select on round_measure to followthrough_${role}`);
      await allow(runner, role, { on: 'round_measure', may: 'select', where: own });
    }
    await runner.query('grant insert on round_measure to followthrough_lead');
    // They are taken with the position: once that stands, none is added to it.
    await allow(runner, 'lead', {
      on: 'round_measure',
      may: 'insert',
      where: `${own} and ${seen('reporting_round', 'round_id')} and ${seen('measure', 'measure_id')}
        and not exists (select from round_position p where p.round_id = round_measure.round_id)`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table round_measure');
  }
}
