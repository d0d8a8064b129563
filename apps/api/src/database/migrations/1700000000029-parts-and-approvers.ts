import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

const settled = 'escalate_to_sub_group_moves, escalate_to_chief_officers_moves, due_date_approvers';
const settlers = 'followthrough_lead, followthrough_administrator';
const removal = 'removed_on, removed_by, removal_reason';
const changedBy = {
  lead: '',
  agency: ' and evidence.agency_id = (select scope.agency_id())',
};

/**
 * Comments on a part of a record: a strategy of a review, a claim on an action. Links of evidence that are taken off. And
 * what a committee settles of moving dates: at which change it escalates, and who may agree to one.
 */
export class PartsAndApprovers1700000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table strategy add unique (id, review_id);
      alter table closure_claim add unique (id, action_id);
      alter table comment
        add strategy_id uuid,
        add claim_id uuid,
        add constraint comment_strategy foreign key (strategy_id, review_id) references strategy (id, review_id),
        add constraint comment_claim foreign key (claim_id, action_id) references closure_claim (id, action_id),
        -- A part is seen with the record it is part of.
        add constraint comment_part check ((strategy_id is null or review_id is not null)
          and (claim_id is null or action_id is not null));

      alter table evidence_link
        add removed_on date,
        add removed_by text,
        add removal_reason text,
        add constraint evidence_link_removal check (num_nulls(${removal}) in (0, 3));

      alter table committee
        add escalate_to_sub_group_moves integer not null default 2
          check (escalate_to_sub_group_moves between 1 and 20),
        add escalate_to_chief_officers_moves integer not null default 3
          check (escalate_to_chief_officers_moves between 2 and 21),
        -- The posts and meetings that may agree to a change of due date; none listed means any that is named.
        add due_date_approvers jsonb not null default '[]';
      grant update (${settled}) on committee to ${settlers}`);
    for (const [role, own] of Object.entries(changedBy)) {
      await runner.query(`grant update (${removal}) on evidence_link to followthrough_${role}`);
      await allow(runner, role, {
        on: 'evidence_link',
        may: 'update',
        where: `exists (select from evidence where evidence.id = evidence_link.evidence_id${own})`,
      });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of Object.keys(changedBy))
      await runner.query(`
        drop policy ${role}_update on evidence_link;
        revoke update (${removal}) on evidence_link from followthrough_${role}`);
    await runner.query(`
      revoke update (${settled}) on committee from ${settlers};
      alter table committee drop column escalate_to_sub_group_moves, drop column escalate_to_chief_officers_moves,
        drop column due_date_approvers;
      alter table evidence_link drop column removed_on, drop column removed_by, drop column removal_reason;
      alter table comment drop column strategy_id, drop column claim_id;
      alter table strategy drop constraint strategy_id_review_id_key;
      alter table closure_claim drop constraint closure_claim_id_action_id_key`);
  }
}
