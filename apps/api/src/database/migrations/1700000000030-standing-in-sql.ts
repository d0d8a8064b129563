import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordInChains, recordWithoutKept } from './audit/record.sql.js';
import { keptCounts, keptPlaces, standingFunctions } from './standing/functions.sql.js';
import { keptBesideForms, versionsOfActions } from './standing/versions.sql.js';

/** What a lead's new action must be already. */
const madeByLeads = `committee_id = (select scope.committee_id()) and committee_ids = array[committee_id] and agency_ids = '{}'`;

/**
 * Lets the database count and order actions by where they stand, so that a page of a plan costs what a page costs and not
 * what the plan does.
 */
export class StandingInSql1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(standingFunctions);
    // Before what is kept: it is no change that a form makes, and none that is recorded by itself.
    await runner.query(versionsOfActions([...keptBesideForms, 'blockers_open', 'times_moved']));
    await runner.query(recordWithoutKept);
    await runner.query(keptCounts);
    await runner.query(keptPlaces);
    await runner.query(`
      alter policy lead_insert on action with check (${madeByLeads} and blockers_open = 0 and times_moved = 0);
      create index strategy_of_committee on strategy (committee_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index strategy_of_committee;
      drop function rules.keep_places cascade;
      drop function rules.place_link cascade;
      alter table strategy_action drop column plan_on, drop column plan_reference, drop column plan_position;
      alter policy lead_insert on action with check (${madeByLeads});
      drop function rules.keep_counts cascade;
      alter table action drop column times_moved, drop column blockers_open`);
    await runner.query(recordInChains);
    await runner.query(versionsOfActions(keptBesideForms));
    await runner.query('drop schema standing cascade');
  }
}
