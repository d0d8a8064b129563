import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const readers = ['lead', 'chief_officer', 'member'];
const labellers = ['lead', 'member'];
const tables = ['label_exercise', 'exercise_passage', 'exercise_label', 'exercise_settlement'];

const seen = (table: string, column: string) => `exists (select from ${table} x where x.id = ${column})`;
const completed = (row: string) =>
  `exists (select from label_exercise e where e.id = ${row}.exercise_id and e.completed_on is not null)`;
const asked = (row: string) => `exists (select from label_exercise e where e.id = ${row}.exercise_id
  and e.completed_on is null and (select scope.person_id()) in (e.first_id, e.second_id))`;
const theirs = 'person_id = (select scope.person_id())';

/**
 * Two people label the same findings. What one gives is seen by nobody else until both are done, here and in the record of
 * changes; how far each has come is counted by the database, which alone sees both.
 */
export class LabelledTwice1700000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(madeTables);
    for (const on of tables) await keep(runner, on, { recorded: true });
    for (const role of readers)
      for (const on of tables) {
        await runner.query(`grant select on ${on} to followthrough_${role}`);
        const blind = on === 'exercise_label' ? ` and (${theirs} or ${completed(on)})` : '';
        await allow(runner, role, { on, may: 'select', where: `${own}${blind}` });
      }
    await letLeadsBegin(runner);
    for (const role of labellers) {
      await runner.query(`
        grant insert on exercise_label to followthrough_${role};
        grant update (labels_secret, labelled_on) on exercise_label to followthrough_${role}`);
      for (const may of ['insert', 'update'] as const)
        await allow(runner, role, {
          on: 'exercise_label',
          may,
          where: `${own} and ${theirs} and ${asked('exercise_label')} and ${seen('exercise_passage', 'exercise_label.passage_id')}`,
        });
    }
    await runner.query(countLabels);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table exercise_settlement, exercise_label, exercise_passage, label_exercise;
      drop function rules.count_labels()`);
  }
}

async function letLeadsBegin(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant insert on label_exercise, exercise_passage, exercise_settlement to followthrough_lead;
    grant update (present, stance, settled_by, settled_on) on exercise_settlement to followthrough_lead`);
  const inserts = {
    label_exercise: `(review_id is null or ${seen('review', 'label_exercise.review_id')})
      and completed_on is null and first_done = 0 and second_done = 0`,
    exercise_passage: `${seen('label_exercise', 'exercise_passage.exercise_id')}
      and ${seen('finding', 'exercise_passage.finding_id')}`,
    exercise_settlement: `${completed('exercise_settlement')} and ${seen('exercise_passage', 'exercise_settlement.passage_id')}`,
  };
  for (const [on, where] of Object.entries(inserts))
    await allow(runner, 'lead', { on, may: 'insert', where: `${own} and ${where}` });
  await allow(runner, 'lead', {
    on: 'exercise_settlement',
    may: 'update',
    where: `${own} and ${inserts.exercise_settlement}`,
  });
}

const madeTables = `
  create table label_exercise (
    id uuid primary key default gen_random_uuid(),
    committee_id uuid not null references committee,
    review_id uuid references review,
    seed integer not null,
    first_id uuid not null references person,
    first_post text not null,
    first_done integer not null default 0,
    second_id uuid not null references person,
    second_post text not null,
    second_done integer not null default 0,
    made_by text not null,
    made_on date not null,
    completed_on date,
    check (first_id <> second_id)
  );
  create index on label_exercise (committee_id);
  create table exercise_passage (
    id uuid primary key default gen_random_uuid(),
    exercise_id uuid not null references label_exercise,
    committee_id uuid not null references committee,
    finding_id uuid not null references finding on delete cascade,
    position integer not null,
    unique (id, exercise_id),
    unique (exercise_id, finding_id)
  );
  create index on exercise_passage (finding_id);
  create table exercise_label (
    id uuid primary key default gen_random_uuid(),
    exercise_id uuid not null,
    passage_id uuid not null,
    committee_id uuid not null references committee,
    person_id uuid not null references person,
    -- By its name the record of changes leaves it out: whoever reads that would see what the other gave.
    labels_secret jsonb not null check (jsonb_typeof(labels_secret) = 'array'),
    labelled_on date not null,
    unique (passage_id, person_id),
    foreign key (passage_id, exercise_id) references exercise_passage (id, exercise_id) on delete cascade
  );
  create index on exercise_label (exercise_id, person_id);
  create table exercise_settlement (
    id uuid primary key default gen_random_uuid(),
    exercise_id uuid not null,
    passage_id uuid not null,
    committee_id uuid not null references committee,
    slug text not null references theme,
    present boolean not null,
    stance text not null check (stance in ('learning', 'effective-practice')),
    settled_by text not null,
    settled_on date not null,
    unique (passage_id, slug),
    foreign key (passage_id, exercise_id) references exercise_passage (id, exercise_id) on delete cascade
  );
  create index on exercise_settlement (exercise_id);
  alter table label_exercise enable row level security;
  alter table exercise_passage enable row level security;
  alter table exercise_label enable row level security;
  alter table exercise_settlement enable row level security`;

/** Counts how far each has come; once both have labelled every passage the exercise is completed, and stays so. */
const countLabels = `
  create function rules.count_labels() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    changed uuid := coalesce(new.exercise_id, old.exercise_id);
  begin
    update label_exercise e set first_done = c.first_done, second_done = c.second_done,
      completed_on = coalesce(e.completed_on, case
        when c.passages > 0 and c.first_done = c.passages and c.second_done = c.passages
        then (now() at time zone 'Europe/London')::date end)
    from (select x.id,
        (select count(*) from exercise_passage p where p.exercise_id = x.id) as passages,
        (select count(*) from exercise_label l where l.exercise_id = x.id and l.person_id = x.first_id) as first_done,
        (select count(*) from exercise_label l where l.exercise_id = x.id and l.person_id = x.second_id) as second_done
      from label_exercise x where x.id = changed) c
    where e.id = c.id and (e.first_done, e.second_done, e.completed_on) is distinct from
      (c.first_done, c.second_done, coalesce(e.completed_on, case
        when c.passages > 0 and c.first_done = c.passages and c.second_done = c.passages
        then (now() at time zone 'Europe/London')::date end));
    return null;
  end $$;
  create trigger count_labels after insert or delete on exercise_label
    for each row execute function rules.count_labels();
  create trigger count_labels after delete on exercise_passage
    for each row execute function rules.count_labels()`;
