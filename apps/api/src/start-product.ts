import { startEmbeddedPostgres, type EmbeddedPostgres } from '@followthrough/embedded-postgres';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from './config/env.js';
import { addressFromUrl, asApplication, type DatabaseAddress } from './database/address.js';
import { openDataSource } from './database/data-source.js';
import { migrate } from './database/migrate.js';
import { demonstrationSignIns, prepareData } from './demonstration/index.js';
import { createServer } from './http/server.js';
import { listen } from './http/listen.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything: database, schema, demonstration data, server. Stops it all again on Ctrl-C. */
export async function startProduct(configuration: Configuration, logger: LoggerService): Promise<void> {
  const started = performance.now();
  const embedded = await startDatabase(configuration);
  const owner = embedded === null ? addressFromUrl(configuration.databaseUrl ?? '') : ownerOf(embedded);
  await migrate(owner);
  await prepareData(owner, configuration.mode, say);
  const source = await openDataSource(asApplication(owner));
  const app = await createServer(configuration, source, { logger });
  const address = await listen(app, configuration, say);
  stopTogether(app, embedded, () => source.destroy());
  say(`\nFollowthrough is ready at ${address} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (configuration.mode === 'demonstration') say(demonstrationSignIns());
  say('Press Ctrl-C to stop.');
}

async function startDatabase(configuration: Configuration): Promise<EmbeddedPostgres | null> {
  if (configuration.databaseUrl !== null) return null;
  return startEmbeddedPostgres({ folder: configuration.dataFolder });
}

function ownerOf(embedded: EmbeddedPostgres): DatabaseAddress {
  return { host: embedded.host, port: embedded.port, user: embedded.user, database: 'postgres' };
}

/** Ctrl-C stops the server first and the database after it. When the database dies, so does the product, saying so. */
function stopTogether(
  app: NestFastifyApplication,
  embedded: EmbeddedPostgres | null,
  close: () => Promise<void>,
): void {
  let stopping = false;
  const stop = async (status: number) => {
    if (stopping) return;
    stopping = true;
    if (status === 0) say('\nStopping.');
    await app.close().catch(() => {}); // stopping anyway
    await close().catch(() => {}); // the same
    await embedded?.stop();
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  void embedded?.ended.then(() => {
    if (!stopping) process.stderr.write('\nThe database stopped. Nothing that was saved is lost; start again.\n');
    return stop(1);
  });
}
