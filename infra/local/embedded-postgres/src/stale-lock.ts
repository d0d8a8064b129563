import fs from 'node:fs';
import path from 'node:path';

/** How the folders that hold our sockets are called. */
export const socketFolderPrefix = 'followthrough-pg-';

/** In PostgreSQL's lock file the fifth line names the folder of its socket. */
const socketLine = 4;

/**
 * Takes away the lock that a killed PostgreSQL left behind.
 *
 * PostgreSQL trusts a signal sent to the old process number, which also answers for a zombie and for another program
 * that was given the number since; so the process is looked at.
 *
 * @returns The process that really holds the cluster, or `null` when it is free.
 */
export function clearStaleLock(folder: string): number | null {
  const lock = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(lock)) return null;
  const lines = fs.readFileSync(lock, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (isLivingPostgres(pid)) return pid;
  removeSocketFolder(lines[socketLine] ?? '');
  fs.rmSync(lock, { force: true });
  return null;
}

/** The folder of the socket on which a living PostgreSQL serves a cluster, or `null` when none does. */
export function socketOf(folder: string): string | null {
  const lock = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(lock)) return null;
  const lines = fs.readFileSync(lock, 'utf8').split('\n');
  return isLivingPostgres(Number(lines[0])) ? (lines[socketLine] ?? null) : null;
}

/** The killed server's socket folder is left behind too; only a folder that we made is taken away. */
function removeSocketFolder(folder: string): void {
  if (path.basename(folder).startsWith(socketFolderPrefix)) fs.rmSync(folder, { recursive: true, force: true });
}

function isLivingPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const state = stat.slice(stat.lastIndexOf(')') + 2).charAt(0);
    return name.startsWith('postgres') && state !== 'Z';
  } catch {
    return false; // gone between the two looks
  }
}
