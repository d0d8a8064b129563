import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { makeTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { asApplication } from './address.js';
import { dataSourceOptions, openDataSource } from './data-source.js';
import { Database } from './scope.js';

let database: TestDatabase;
let owner: DataSource;
let application: DataSource;
beforeAll(async () => {
  database = await makeTestDatabase();
  owner = await openDataSource(database.owner, 2);
  application = await openDataSource(asApplication(database.owner));
});
afterAll(async () => {
  await owner.destroy();
  await application.destroy();
  await database.drop();
});

describe('the schema', () => {
  it('has every column the entities write, of the type and nullability they say', async () => {
    const columns = await owner.query<{ key: string; type: string; nullable: boolean }[]>(
      `select table_name || '.' || column_name as key, is_nullable = 'YES' as nullable,
         case data_type when 'timestamp with time zone' then 'timestamptz' else data_type end as type
       from information_schema.columns where table_schema = 'public'`,
    );
    const found = new Map(columns.map(({ key, type, nullable }) => [key, `${type} ${nullable}`]));
    const different = owner.entityMetadatas.flatMap((entity) =>
      entity.columns
        .map((column) => [
          `${entity.tableName}.${column.databaseName}`,
          `${column.isArray ? 'ARRAY' : String(column.type)} ${column.isNullable}`,
        ])
        .filter(([key = '', wanted]) => found.get(key) !== wanted),
    );
    expect(different).toEqual([]);
  });

  it('protects every table by row-level security', async () => {
    const open = await owner.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         and not relrowsecurity and relname <> 'schema_migration'`,
    );
    expect(open).toEqual([]);
  });

  it('holds no view or function that answers with its owner’s eyes, but for triggers and recipients', async () => {
    const views = await owner.query(`select viewname from pg_views where schemaname = 'public'`);
    const definers = await owner.query<{ name: string }[]>(
      `select proname as name from pg_proc where prosecdef and pronamespace not in
         (select oid from pg_namespace where nspname in ('pg_catalog', 'information_schema')) order by 1`,
    );
    expect(views).toEqual([]);
    expect(definers.map(({ name }) => name)).toEqual([
      'answer_requests',
      'audit_chains',
      'begin_themes',
      'changes_looked_at',
      'count_labels',
      'count_themes',
      'hand_over',
      'hand_over_owned',
      'keep_agencies',
      'keep_committees',
      'keep_counts',
      'keep_evidence_actions',
      'keep_evidence_grade',
      'keep_label',
      'keep_places',
      'keep_reported_label',
      'keep_within_room',
      'led_by_everybody',
      'link_entries',
      'name_themes',
      'names_among',
      'note',
      'note_session',
      'owned_by_everybody',
      'owner_keeps',
      'people_answering_for',
      'people_holding',
      'people_keeping',
      'people_leading',
      'people_to_name',
      'people_verifying',
      'place_link',
      'record',
      'touch_action',
    ]);
  });

  it('goes down to nothing and up again', async () => {
    const spare = await makeTestDatabase();
    const source = await new DataSource({ ...dataSourceOptions(spare.owner, 2) }).initialize();
    for (let count = source.migrations.length; count > 0; count -= 1) await source.undoLastMigration();
    const left = await source.query(`select tablename from pg_tables where schemaname = 'public'`);
    expect(left).toEqual([{ tablename: 'schema_migration' }]);
    expect(await source.runMigrations()).toHaveLength(source.migrations.length);
    await source.destroy();
    await spare.drop();
  });
});

describe('the application role', () => {
  it('can do nothing outside the door', async () => {
    await expect(application.query('select * from review')).rejects.toThrow(/does not exist/);
    await expect(application.query('select * from public.person')).rejects.toThrow(/permission denied/);
    await expect(application.query('set role postgres')).rejects.toThrow();
  });

  it('owns nothing, is no superuser and cannot pass by row-level security', async () => {
    const [role] = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolinherit,
         (select count(*) from pg_class c where c.relowner = r.oid) as owned
       from pg_roles r where rolname = 'followthrough_app'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolinherit: false, owned: 0 });
  });
});

describe('the door to the database', () => {
  const strathlorne = () => owner.query<{ id: string }[]>(`select id from committee where code = 'STL'`);

  it('shows nothing to a scope that names no committee', async () => {
    const door = new Database(application);
    const seen = await door.within({ role: 'lead' }, (scoped) => scoped.rows('select id from review'));
    expect(seen).toEqual([]);
  });

  it('keeps scopes apart when hundreds are open in turn on few connections', async () => {
    const door = new Database(application);
    const committees = await owner.query<{ id: string; reviews: number }[]>(
      'select c.id, count(r.id) as reviews from committee c join review r on r.committee_id = c.id group by c.id',
    );
    const asked = Array.from({ length: 300 }, (_, index) => committees[index % committees.length]);
    const counted = await Promise.all(
      asked.map((committee) =>
        door.within({ role: 'lead', committeeId: committee?.id ?? null }, (scoped) =>
          scoped.rows<{ reviews: number }>('select count(*) as reviews from review'),
        ),
      ),
    );
    expect(counted.map(([row]) => row?.reviews)).toEqual(asked.map((committee) => committee?.reviews));
  });

  it('leaves no scope behind when the work fails', async () => {
    const door = new Database(application);
    const committeeId = (await strathlorne())[0]?.id ?? null;
    const failing = door.within({ role: 'lead', committeeId }, () => Promise.reject(new Error('work failed')));
    await expect(failing).rejects.toThrow('work failed');
    await expect(application.query('select * from review')).rejects.toThrow(/does not exist/);
  });

  it('refuses to write into another committee, whoever asks', async () => {
    const door = new Database(application);
    const committeeId = (await strathlorne())[0]?.id ?? null;
    const smuggled = door.within({ role: 'lead', committeeId }, (scoped) =>
      scoped.rows(
        `insert into finding (committee_id, review_id, paragraph, position, kind, text)
         select id, (select id from review limit 1), '1', 1, 'practice-learning', 'x' from committee where code = 'CAR'`,
      ),
    );
    await expect(smuggled).rejects.toThrow(/row-level security/);
  });

  it('lets nobody change the record of changes', async () => {
    const door = new Database(application);
    const committeeId = (await strathlorne())[0]?.id ?? null;
    for (const sql of [
      'delete from audit_entry',
      `update audit_entry set person_name = 'Nobody'`,
      'truncate audit_entry',
    ])
      await expect(door.within({ role: 'lead', committeeId }, (scoped) => scoped.rows(sql))).rejects.toThrow(
        /permission denied/,
      );
  });
});
