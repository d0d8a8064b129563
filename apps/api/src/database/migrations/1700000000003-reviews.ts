import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews, what they found, and the strategies they suggest. */
export class Reviews1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        reference text not null,
        pseudonym text not null,
        kind text not null,
        guidance_edition text not null,
        event text not null,
        age_band text not null,
        summary text not null default '',
        notified_on date,
        decided_on date,
        decision text,
        decision_reason text not null default '',
        care_inspectorate_notified_on date,
        started_on date,
        practice_from date,
        practice_to date,
        reported_on date,
        committee_accepted_on date,
        chief_officers_ratified_on date,
        report_sent_on date,
        family_feedback_on date,
        publication_form text not null default 'undecided',
        version integer not null default 1,
        unique (committee_id, reference)
      );
      create index on review (committee_id, reported_on);

      create table review_hold (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        review_id uuid not null references review,
        kind text not null,
        started_on date not null,
        ended_on date,
        note text not null default ''
      );
      create index on review_hold (review_id);

      create table finding (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        review_id uuid not null references review,
        paragraph text not null,
        position integer not null,
        kind text not null,
        text text not null,
        version integer not null default 1
      );
      create index on finding (review_id, position);

      create table strategy (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        review_id uuid not null references review,
        number text not null,
        position integer not null,
        title text not null,
        case_for_change text not null default '',
        acceptance text not null default 'accepted',
        acceptance_note text not null default '',
        stage text,
        version integer not null default 1
      );
      create index on strategy (review_id, position);

      create table finding_strategy (
        finding_id uuid not null references finding,
        strategy_id uuid not null references strategy,
        committee_id uuid not null references committee,
        primary key (finding_id, strategy_id)
      );
      create index on finding_strategy (strategy_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table finding_strategy, strategy, finding, review_hold, review cascade');
  }
}
