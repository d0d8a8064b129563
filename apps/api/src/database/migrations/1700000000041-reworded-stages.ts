import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction } from './allow.js';

const readers = ['lead', 'chief_officer', 'member', 'agency'];

/** A stage may be reworded by whoever runs the test; what it said is kept with the day, by whom and why. */
const writers = {
  lead: '',
  agency: `agency_id = (select scope.agency_id()) and exists (select from pdsa_cycle c where c.id = cycle_rewording.cycle_id
    and c.agency_id = (select scope.agency_id())) and `,
};

/**
 * What a stage of a test of change said before it was reworded. The database refuses to change a stage that stands unless
 * that is kept, and knows a finished test by its four parts.
 */
export class RewordedStages1700000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pdsa_cycle
        add constraint pdsa_cycle_of_action unique (id, action_id),
        add constraint pdsa_cycle_stages_filled check (("do" is null) = (stage = 'plan')
          and (study is null) = (stage in ('plan', 'do')) and (act is null) = (stage <> 'act')),
        add constraint pdsa_cycle_whole check (finished = (act is not null or stopped_on is not null));
      create table cycle_rewording (
        id uuid primary key default gen_random_uuid(),
        cycle_id uuid not null,
        action_id uuid not null references action,
        committee_id uuid not null references committee,
        agency_id uuid references agency,
        -- The version of the test that said it.
        cycle_version integer not null,
        stage text not null check (stage in ('do', 'study', 'act')),
        said jsonb not null check (jsonb_typeof(said) = 'object'),
        why text not null check (why <> ''),
        reworded_on date not null,
        reworded_by text not null,
        unique (cycle_id, cycle_version),
        foreign key (cycle_id, action_id) references pdsa_cycle (id, action_id)
      );
      create index on cycle_rewording (action_id);
      alter table cycle_rewording enable row level security`);
    await keep(runner, 'cycle_rewording', { recorded: true, onAction: true });
    for (const role of readers) {
      await runner.query(`grant select on cycle_rewording to followthrough_${role}`);
      await allow(runner, role, { on: 'cycle_rewording', may: 'select', where: onSeenAction('cycle_rewording') });
    }
    for (const [role, theirs] of Object.entries(writers)) {
      await runner.query(`grant insert on cycle_rewording to followthrough_${role}`);
      const where = `${theirs}${onSeenAction('cycle_rewording')}`;
      await allow(runner, role, { on: 'cycle_rewording', may: 'insert', where });
    }
    await runner.query(keepStages);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_stages on pdsa_cycle;
      drop function rules.keep_stages();
      drop table cycle_rewording;
      alter table pdsa_cycle drop constraint pdsa_cycle_of_action, drop constraint pdsa_cycle_stages_filled,
        drop constraint pdsa_cycle_whole`);
  }
}

/** A stage that stands is never taken away, and says something else only where what it said is kept. */
const keepStages = `
  create function rules.keep_stages() returns trigger language plpgsql as $$
  declare
    part text;
    was jsonb;
  begin
    foreach part in array array['do', 'study', 'act'] loop
      was := nullif(to_jsonb(old) -> part, 'null');
      if was is not null and was is distinct from to_jsonb(new) -> part
          and (to_jsonb(new) -> part = 'null' or not exists (select from cycle_rewording w
            where w.cycle_id = old.id and w.cycle_version = old.version and w.stage = part and w.said = was)) then
        raise exception 'What a stage said is kept before it is reworded' using errcode = 'check_violation';
      end if;
    end loop;
    return new;
  end $$;
  create trigger keep_stages before update on pdsa_cycle
    for each row execute function rules.keep_stages()`;
