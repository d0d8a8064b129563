import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, onSeenAction } from './allow.js';
import { driverDiagrams } from './diagrams/driver-diagrams.js';

const readers = ['lead', 'chief_officer', 'member', 'agency'];
const writers = ['lead', 'agency'];

/** What people conclude of an action beside its charts: kept as said, never changed; and driver diagrams. */
export class VerdictsAndDrivers1700000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await verdicts(runner);
    await driverDiagrams(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table diagram_action, diagram_node, driver_diagram, verdict');
  }
}

async function verdicts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table verdict (
      id uuid primary key default gen_random_uuid(),
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      agency_id uuid references agency,
      person_id uuid references person,
      -- Of several on one day the newest has the highest.
      position bigint generated always as identity,
      recorded_on date not null,
      recorded_by text not null,
      conclusion text not null check (conclusion in ('improving', 'mixed', 'no-sign-yet', 'worse', 'too-early')),
      statement text not null check (statement <> ''),
      explanation text not null default '',
      -- What each chart said that day, and by which method.
      charts jsonb not null check (jsonb_typeof(charts) = 'array')
    );
    create index on verdict (action_id, position desc);
    create index on verdict (committee_id);
    alter table verdict enable row level security`);
  await keep(runner, 'verdict', { recorded: true, onAction: true });
  for (const role of readers) {
    await runner.query(`grant select on verdict to followthrough_${role}`);
    await allow(runner, role, { on: 'verdict', may: 'select', where: onSeenAction('verdict') });
  }
  for (const role of writers) {
    await runner.query(`grant insert on verdict to followthrough_${role}`);
    const theirs = role === 'agency' ? ' and agency_id = (select scope.agency_id())' : '';
    await allow(runner, role, {
      on: 'verdict',
      may: 'insert',
      where: `person_id = (select scope.person_id())${theirs} and ${onSeenAction('verdict')}`,
    });
  }
}
