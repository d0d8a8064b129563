import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = 'meeting_on, version';

/** Lets calendars show on which days a committee meets. */
export class MeetingsInCalendars1700000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant select (${columns}) on reporting_round to followthrough_system`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke select (${columns}) on reporting_round from followthrough_system`);
  }
}
