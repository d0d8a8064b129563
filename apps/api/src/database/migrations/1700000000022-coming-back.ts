import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

/** What the product does by itself of not acting: it ends what is over, and puts the action back to be done. */
export class ComingBack1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (id, action_id, committee_id, ends_on, "end", ended_on), update ("end", ended_on) on not_acting
        to followthrough_system;
      grant update (delivery) on action to followthrough_system`);
    for (const may of ['select', 'update'] as const)
      await allow(runner, 'system', { on: 'not_acting', may, where: 'true' });
    await allow(runner, 'system', { on: 'action', may: 'update', where: 'true' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy system_select on not_acting;
      drop policy system_update on not_acting;
      drop policy system_update on action;
      revoke all on not_acting from followthrough_system;
      revoke update (delivery) on action from followthrough_system`);
  }
}
