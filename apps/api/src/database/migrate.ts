import { catalogue, catalogueVersion } from '@followthrough/themes';
import { DataSource } from 'typeorm';
import { applicationRole, asApplication, type DatabaseAddress } from './address.js';
import { prepareQueue } from '../jobs/prepare-queue.js';
import { dataSourceOptions } from './data-source.js';

/** Two copies of the product that start at once wait for each other here. Any number will do that is ours alone. */
const migrationLock = 727_274;

/**
 * Brings the schema up to date, as its owner: runs what is pending, gives the application role its password, brings the
 * theme catalogue in and prepares the job queue.
 *
 * @returns The names of the migrations that ran.
 */
export async function migrate(owner: DatabaseAddress): Promise<string[]> {
  const source = await new DataSource(withoutTimeouts(owner)).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock]);
    const ran = await source.runMigrations();
    await giveApplicationItsPassword(source, owner);
    await bringInCatalogue(source);
    await prepareQueue(source);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [migrationLock]);
    await lock.release();
    await source.destroy();
  }
}

function withoutTimeouts(owner: DatabaseAddress) {
  return { ...dataSourceOptions(owner, 3), extra: { max: 3 } };
}

async function giveApplicationItsPassword(source: DataSource, owner: DatabaseAddress): Promise<void> {
  const { password } = asApplication(owner);
  if (password === undefined) return;
  // A statement that defines a role takes no parameters; the derived password is hexadecimal digits alone.
  await source.query(`alter role ${applicationRole} password '${password}'`);
}

async function bringInCatalogue(source: DataSource): Promise<void> {
  const themes = catalogue().themes.map(({ slug, name, group, definition }) => ({ slug, name, group, definition }));
  await source.query(
    `insert into theme (slug, name, group_slug, definition, catalogue_version)
     select slug, name, "group", definition, $2 from json_to_recordset($1) as t(slug text, name text, "group" text, definition text)
     on conflict (slug) do update set name = excluded.name, group_slug = excluded.group_slug,
       definition = excluded.definition, catalogue_version = excluded.catalogue_version`,
    [JSON.stringify(themes), catalogueVersion],
  );
  // What people renamed since goes by its new name.
  await source.query('select scope.name_themes()');
}
