import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

/** What a committee settles for itself. */
const settled = [
  ...['due_soon_days', 'reporting_cycle_days', 'chase_days', 'escalate_to_sub_group_days'],
  ...[
    'escalate_to_chief_officers_days',
    'live_actions_max',
    'look_back_months',
    'stage_targets',
    'holidays',
    'colours',
  ],
].join(', ');

/** A committee's own settings, and the whole record of a review. */
export class WholeReviews1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table committee
        add chase_days jsonb not null default '[30, 7, 1]',
        add escalate_to_sub_group_days integer not null default 30
          check (escalate_to_sub_group_days between 1 and 365),
        add escalate_to_chief_officers_days integer not null default 90
          check (escalate_to_chief_officers_days between 2 and 730),
        add live_actions_max integer not null default 5 check (live_actions_max between 1 and 50),
        add look_back_months integer not null default 6 check (look_back_months in (6, 12)),
        add stage_targets jsonb not null default '{"reported": {"days": 274, "unit": "calendar-days"}}',
        -- Null: the national holidays, and the product's own colours.
        add holidays jsonb,
        add colours jsonb;
      grant update (${settled}) on committee to followthrough_lead, followthrough_administrator`);
    await allow(runner, 'lead', { on: 'committee', may: 'update', where: 'id = (select scope.committee_id())' });
    await allow(runner, 'administrator', { on: 'committee', may: 'update', where: 'true' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy lead_update on committee;
      drop policy administrator_update on committee;
      revoke update (${settled}) on committee from followthrough_lead, followthrough_administrator;
      alter table committee drop column chase_days, drop column escalate_to_sub_group_days,
        drop column escalate_to_chief_officers_days, drop column live_actions_max, drop column look_back_months,
        drop column stage_targets, drop column holidays, drop column colours`);
  }
}
