import { Role } from '@followthrough/domain';
import { Database, type Scope } from '../../src/database/scope.js';
import type { DataSource } from 'typeorm';
import type { TestApp } from '../open-test-app.js';
import { caseTables } from './case-tables.js';
import { seenBy } from './hidden.js';
import { peopleOf } from './people.js';

/** How many rows of a table a role may see, and how many it does. */
export interface RowsSeen {
  readonly role: Role;
  readonly table: string;
  readonly may: number;
  readonly does: number;
}

/** The scope that somebody of the matrix works in. */
async function scopeOf(test: TestApp, role: Role): Promise<Scope> {
  const [scope] = await test.asOwner.query<Omit<Scope, 'role'>[]>(
    `select p.id as "personId", p.name as "personName", r.committee_id as "committeeId", r.agency_id as "agencyId"
     from person p join person_role r on r.person_id = p.id where p.email = $1`,
    [peopleOf[role]],
  );
  return { role, ...scope };
}

/** Asks each table of cases, as each role and past every guard, how many rows there are: nothing but policies answer. */
export async function rowsSeen(
  test: TestApp,
  application: DataSource,
  wanted: (cell: { role: Role; table: string }) => boolean = () => true,
): Promise<RowsSeen[]> {
  const door = new Database(application);
  const cells: RowsSeen[] = [];
  for (const role of Role.options) {
    const scope = await scopeOf(test, role);
    for (const table of Object.keys(caseTables).filter((each) => wanted({ role, table: each }))) {
      const [granted] = await test.asOwner.query<{ is: boolean }[]>(
        `select has_any_column_privilege($1, $2, 'select') as is`,
        [`followthrough_${role.replaceAll('-', '_')}`, table],
      );
      if (granted?.is !== true) continue;
      const [does] = await door.within(scope, (scoped) =>
        scoped.rows<{ count: number }>(`select count(*) from ${table}`),
      );
      const [may] = await test.asOwner.query<{ count: number }[]>(
        `select count(*) from ${table} t where ${mayOf(role, table)}`,
      );
      cells.push({ role, table, may: may?.count ?? 0, does: does?.count ?? 0 });
    }
  }
  return cells;
}

/** An administrator is told of every change, and of no word of it; of nothing else does anybody see more than their part. */
function mayOf(role: Role, table: string): string {
  return role === 'administrator' && table === 'audit_entry' ? 'true' : seenBy(role, table);
}
