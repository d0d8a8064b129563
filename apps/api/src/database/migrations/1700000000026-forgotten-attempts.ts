import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

/** Lets the product forget attempts to sign in once they are more than a day old. */
export class ForgottenAttempts1700000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant select (at), delete on sign_in_attempt to followthrough_system');
    for (const may of ['select', 'delete'] as const)
      await allow(runner, 'system', { on: 'sign_in_attempt', may, where: `at < now() - interval '1 day'` });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const may of ['select', 'delete']) await runner.query(`drop policy system_${may} on sign_in_attempt`);
    await runner.query('revoke select (at), delete on sign_in_attempt from followthrough_system');
  }
}
