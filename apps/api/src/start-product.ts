import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import type { Configuration } from './config/env.js';
import { asApplication } from './database/address.js';
import { openDataSource } from './database/data-source.js';
import { migrate } from './database/migrate.js';
import { demonstrationSignIns, prepareData } from './demonstration/index.js';
import { listen } from './http/listen.js';
import { createServer } from './http/server.js';
import { openDatabase, type OpenDatabase } from './start-database.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything: database, schema, demonstration data, server. Stops it all again on Ctrl-C. */
export async function startProduct(configuration: Configuration, logger: LoggerService): Promise<void> {
  const started = performance.now();
  const database = await openDatabase(configuration);
  try {
    await migrate(database.owner);
    await prepareData(database.owner, configuration.mode, say);
    const source = await openDataSource(asApplication(database.owner));
    const app = await createServer(configuration, source, { logger });
    const address = await listen(app, configuration, say);
    stopTogether(app, source, database);
    say(`\nFollowthrough is ready at ${address} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    await database.stop();
    throw error;
  }
  if (configuration.mode === 'demonstration') say(demonstrationSignIns());
  say('Press Ctrl-C to stop.');
}

/** Ctrl-C stops the server first and the database after it. When the database dies, so does the product, saying so. */
function stopTogether(app: NestFastifyApplication, source: DataSource, database: OpenDatabase): void {
  let stopping = false;
  const stop = async (status: number) => {
    if (stopping) return;
    stopping = true;
    if (status === 0) say('\nStopping.');
    await app.close().catch(() => {}); // stopping anyway
    await source.destroy().catch(() => {}); // the same
    await database.stop();
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  void database.ended?.then(() => {
    if (!stopping) process.stderr.write('\nThe database stopped. Nothing that was saved is lost; start again.\n');
    return stop(1);
  });
}
