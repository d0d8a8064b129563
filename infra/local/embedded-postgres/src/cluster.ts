import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.js';
import type { Launch } from './launch.js';
import { clearStaleLock } from './stale-lock.js';

/** The major version of PostgreSQL that is embedded. */
const majorVersion = '18';

/** The user that owns the cluster. The product itself signs in as one with far fewer rights. */
export const clusterOwner = 'owner';

/**
 * Makes the cluster's folder, or checks the one that is there.
 *
 * @param sync - Whether what is written must reach the disk; throw-away clusters need not.
 * @returns Whether it was made just now.
 * @throws Error in one sentence when another copy of the product uses it, or another version made it.
 */
export function prepareCluster(folder: string, binaries: Binaries, launch: Launch, sync: boolean): boolean {
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) {
    create(folder, binaries, launch, sync);
    return true;
  }
  const version = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion)
    throw new Error(`${folder} was made by PostgreSQL ${version}; this product carries ${majorVersion}.`);
  const holder = clearStaleLock(folder);
  if (holder !== null)
    throw new Error(
      `The database in ${folder} is in use by process ${holder}. Stop the other copy of the product first.`,
    );
  return false;
}

function create(folder: string, binaries: Binaries, launch: Launch, sync: boolean): void {
  fs.rmSync(folder, { recursive: true, force: true }); // half a cluster from a start that was cut off
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  launch.own(folder);
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', folder, '-U', clusterOwner, '--auth=trust', '--data-checksums', ...locale];
  const [command, all] = launch.wrap(binaries.initdb, sync ? args : [...args, '--no-sync']);
  const made = spawnSync(command, all, { ...launch.identity, cwd: path.dirname(folder), encoding: 'utf8' });
  if (made.status === 0) return;
  fs.rmSync(folder, { recursive: true, force: true });
  throw new Error(`The database could not be created in ${folder}: ${made.error?.message ?? made.stderr}`);
}
