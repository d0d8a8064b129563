import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityManager } from 'typeorm';
import { readConfiguration } from '../config/env.js';
import { openDataSource } from '../database/data-source.js';
import {
  CheckpointProblem,
  isIntact,
  readCheckpoint,
  takeCheckpoint,
  tellRecord,
  verifyRecord,
} from '../modules/audit/index.js';
import type { Checkpoint } from '../modules/audit/index.js';
import { reachDatabase } from '../start-database.js';
import { TerminalProblem } from './terminal-problem.js';
import type { Told } from './told.js';

/** Recomputes the chains of the record of changes and says in sentences what was found; the status is 1 when it is broken. */
export async function auditVerify(args: readonly string[]): Promise<Told> {
  const file = checkpointFile(args);
  const checkpoint = file === undefined ? null : await readFrom(file);
  return inDatabase(async (manager) => {
    const started = performance.now();
    const record = await verifyRecord(manager, checkpoint);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const told = `${tellRecord(record, checkpoint?.madeAt ?? null)}Checked in ${seconds} s.\n`;
    return { out: told, status: isIntact(record) ? 0 : 1 };
  });
}

/** Gives how far every chain has come, to be kept outside the database. */
export async function auditCheckpoint(): Promise<Told> {
  return inDatabase(async (manager) => ({
    out: await takeCheckpoint(manager, new Date(), 'Someone at the terminal'),
    status: 0,
  }));
}

/** Works as the owner at one moment, beside a product that may be running. */
async function inDatabase(work: (manager: EntityManager) => Promise<Told>): Promise<Told> {
  const database = await reachDatabase(readConfiguration(process.env));
  const source = await openDataSource(database.owner, 1);
  try {
    return await source.transaction('REPEATABLE READ', async (manager) => {
      await manager.query(`select set_config('statement_timeout', '0', true)`);
      await refuseWithoutChains(manager);
      return work(manager);
    });
  } finally {
    await source.destroy();
    await database.stop();
  }
}

async function refuseWithoutChains(manager: EntityManager): Promise<void> {
  const [found] = (await manager.query(`select to_regclass('public.audit_link') is not null as chained`)) as {
    chained: boolean;
  }[]; // the driver's rows carry no type
  if (found?.chained !== true)
    throw new TerminalProblem('This database holds no chains yet. Start the product once, and ask again.');
}

function checkpointFile(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { checkpoint: { type: 'string' } } }).values.checkpoint;
  } catch (error) {
    throw new TerminalProblem(error instanceof Error ? error.message : 'The options could not be read.');
  }
}

async function readFrom(file: string): Promise<Checkpoint> {
  const text = await readFile(path.resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8').catch(() => {
    throw new TerminalProblem(`There is no file ${file} that can be read.`);
  });
  try {
    return readCheckpoint(text);
  } catch (error) {
    if (error instanceof CheckpointProblem) throw new TerminalProblem(error.message);
    throw error;
  }
}
