import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** As whom PostgreSQL is run, since it refuses to run as root. */
export interface Launch {
  readonly wrap: (command: string, args: readonly string[]) => [string, string[]];
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Hands a folder to the user PostgreSQL runs as. */
  readonly own: (folder: string) => void;
}

type Wrap = Launch['wrap'];

const nobody = 65534;
const works = (command: string, args: readonly string[]) =>
  spawnSync(command, [...args], { stdio: 'ignore' }).status === 0;

/**
 * Chooses how to run PostgreSQL here: as oneself; as root inside a user namespace, where files stay root's own; or,
 * where namespaces are closed, as `nobody`. A cluster made by another user is run as that user.
 *
 * @param folder - Where the cluster is, or will be.
 */
export function chooseLaunch(folder: string): Launch {
  const wrap = dyingWithParent();
  if (process.platform === 'win32' || process.getuid?.() !== 0) return { wrap, identity: {}, own: () => {} };
  const owner = fs.existsSync(path.join(folder, 'PG_VERSION')) ? fs.statSync(folder) : undefined;
  if (owner !== undefined && owner.uid !== 0) return asUser(wrap, owner.uid, owner.gid, folder);
  const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];
  if (process.env['EMBEDDED_DB_MODE'] !== 'nobody' && works('unshare', [...namespace, 'true'])) {
    const inNamespace: Wrap = (command, args) => ['unshare', [...namespace, ...wrap(command, args).flat()]];
    return { wrap: inNamespace, identity: {}, own: () => {} };
  }
  return asUser(wrap, nobody, nobody, folder);
}

/** On Linux PostgreSQL is told to stop when the product dies, even by `kill -9`, so that no orphan holds the data. */
function dyingWithParent(): Wrap {
  const signal = ['--pdeathsig', 'INT', '--'];
  if (process.platform === 'linux' && works('setpriv', [...signal, 'true']))
    return (command, args) => ['setpriv', [...signal, command, ...args]];
  return (command, args) => [command, [...args]];
}

function asUser(wrap: Wrap, uid: number, gid: number, folder: string): Launch {
  assertReachable(folder);
  return { wrap, identity: { uid, gid }, own: (owned) => fs.chownSync(owned, uid, gid) };
}

function assertReachable(folder: string): void {
  for (let parent = path.dirname(folder); parent !== path.dirname(parent); parent = path.dirname(parent))
    if (fs.existsSync(parent) && (fs.statSync(parent).mode & 0o001) === 0)
      throw new Error(
        `The database must run as an ordinary user here, and that user cannot enter ${parent}. ` +
          'Move the checkout (to /opt or /srv, say), run as an ordinary user, or set DATABASE_URL.',
      );
}
