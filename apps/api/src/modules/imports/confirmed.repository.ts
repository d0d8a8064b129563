import type { EntityManager, ObjectLiteral } from 'typeorm';
import { Action, ActionLead, ActionUpdate } from '../actions/index.js';
import { Review, Strategy, StrategyAction } from '../reviews/index.js';
import { PlanImport } from './plan-import.entity.js';
import type { ConfirmedRows } from './confirmed-rows.js';

/** Rows in one INSERT: far below PostgreSQL's 65,535 parameters at thirty columns a row. */
const rowsAtOnce = 500;

/** Saves a confirmed plan, each table after those it points to. Runs inside the caller's transaction. */
export async function saveConfirmed(manager: EntityManager, rows: ConfirmedRows): Promise<void> {
  await insertAll(manager, Review, [rows.review]);
  await insertAll(manager, Strategy, rows.strategies);
  await insertAll(manager, Action, rows.actions);
  await insertAll(manager, StrategyAction, rows.links);
  await insertAll(manager, ActionLead, rows.leads);
  await insertAll(manager, ActionUpdate, rows.updates);
  await insertAll(manager, PlanImport, [rows.planImport]);
}

async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await manager.insert(entity, rows.slice(from, from + rowsAtOnce));
}
