import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A strategy that is not accepted has a day on which the committee looks at it again. One answered before has none. */
export class LookingAgain1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table strategy add look_again_on date check (look_again_on is null or acceptance = 'not-accepted');
      grant update (look_again_on) on strategy to followthrough_lead`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table strategy drop column look_again_on');
  }
}
