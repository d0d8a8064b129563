import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

/** What the product looks at to remind and to escalate: days, states and who serves what, and no word of any record. */
const looked: Record<string, string> = {
  reporting_round: 'id, committee_id, state, asked_on, deadline_on',
  round_request: 'round_id, action_id, agency_id, answered_on',
  blocker: 'action_id, raised_on, resolved_on',
  due_change: 'action_id, changed_on, from_on',
  resource_ask: 'action_id, answer, answered_on',
  strategy_action: 'strategy_id, action_id',
  strategy: 'id, review_id',
  review: 'id, reported_on, practice_from, practice_to',
  theme_assignment: 'committee_id, review_id, finding_id, strategy_id, action_id, slug, stance, status',
};

const lookedOfAction = 'starts_on, forecast_on, declared, last_update_on, scope, closure_basis';

/** Lets the product remind whoever has not answered, and bring actions to those who can move them, by itself. */
export class RoundsByThemselves1700000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [on, columns] of Object.entries(looked)) {
      await runner.query(`grant select (${columns}) on ${on} to followthrough_system`);
      await allow(runner, 'system', { on, may: 'select', where: 'true' });
    }
    await runner.query(`
      grant select (${lookedOfAction}) on action to followthrough_system;
      grant select, insert, update (outcome, outcome_on, outcome_by) on escalation_step to followthrough_system;
      grant execute on function scope.people_holding to followthrough_system`);
    for (const may of ['select', 'insert', 'update'] as const)
      await allow(runner, 'system', { on: 'escalation_step', may, where: 'true' });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const on of [...Object.keys(looked), 'escalation_step'])
      await runner.query(`drop policy system_select on ${on}; revoke all on ${on} from followthrough_system`);
    await runner.query(`
      drop policy system_insert on escalation_step;
      drop policy system_update on escalation_step;
      revoke select (${lookedOfAction}) on action from followthrough_system;
      revoke execute on function scope.people_holding from followthrough_system`);
  }
}
