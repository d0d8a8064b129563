import type { QueryRunner } from 'typeorm';
import { allow, keep, own } from '../allow.js';

const readers = ['lead', 'chief_officer', 'member'];
const tables = ['driver_diagram', 'diagram_node', 'diagram_action'];
const nodeOfOwn = `${own} and exists (select from diagram_node n where n.id = diagram_action.node_id)
  and exists (select from action a where a.id = diagram_action.action_id)`;

/** Makes driver diagrams: one a review, and one for each committee as a whole. */
export async function driverDiagrams(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table driver_diagram (
      id uuid primary key default gen_random_uuid(),
      committee_id uuid not null references committee,
      -- Of the committee's plans together, where there is none.
      review_id uuid unique references review,
      what text not null check (what <> ''),
      for_whom text not null default '',
      how_much text not null default '',
      by_when date,
      measure_id uuid references measure,
      -- How often anything in it was changed: raises the version where only what stands in it changed.
      changes integer not null default 0,
      version integer not null default 1,
      unique (id, committee_id)
    );
    create unique index on driver_diagram (committee_id) where review_id is null;

    create table diagram_node (
      id uuid primary key default gen_random_uuid(),
      diagram_id uuid not null,
      committee_id uuid not null references committee,
      kind text not null check (kind in ('primary', 'secondary', 'idea')),
      parent_id uuid,
      text text not null check (text <> ''),
      position integer not null,
      removed_on date,
      unique (id, diagram_id),
      unique (id, committee_id),
      foreign key (diagram_id, committee_id) references driver_diagram (id, committee_id),
      foreign key (parent_id, diagram_id) references diagram_node (id, diagram_id),
      check ((parent_id is null) = (kind = 'primary'))
    );
    create index on diagram_node (diagram_id, position);

    create table diagram_action (
      id uuid primary key default gen_random_uuid(),
      node_id uuid not null,
      action_id uuid not null references action,
      committee_id uuid not null references committee,
      foreign key (node_id, committee_id) references diagram_node (id, committee_id),
      unique (node_id, action_id)
    );
    create index on diagram_action (action_id)`);
  for (const table of tables) {
    await runner.query(`alter table ${table} enable row level security`);
    await keep(runner, table, { recorded: true });
    for (const role of readers) {
      await runner.query(`grant select on ${table} to followthrough_${role}`);
      await allow(runner, role, { on: table, may: 'select', where: own });
    }
  }
  await keep(runner, 'driver_diagram', { versioned: true });
  await leadsDraw(runner);
}

async function leadsDraw(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant insert, update (what, for_whom, how_much, by_when, measure_id, changes) on driver_diagram
      to followthrough_lead;
    grant insert, update (text, parent_id, position, removed_on) on diagram_node to followthrough_lead;
    grant insert, delete on diagram_action to followthrough_lead`);
  const ofOwn = `${own} and (review_id is null or exists (select from review where review.id = driver_diagram.review_id))
    and (measure_id is null or exists (select from measure where measure.id = driver_diagram.measure_id))`;
  for (const may of ['insert', 'update'] as const) {
    await allow(runner, 'lead', { on: 'driver_diagram', may, where: ofOwn });
    await allow(runner, 'lead', { on: 'diagram_node', may, where: own });
  }
  await allow(runner, 'lead', { on: 'diagram_action', may: 'insert', where: nodeOfOwn });
  await allow(runner, 'lead', { on: 'diagram_action', may: 'delete', where: own });
}
