import { Role } from '@followthrough/domain';
import type { TestApp } from '../open-test-app.js';
import { caseTables } from '../access/case-tables.js';
import type { RowsSeen } from '../access/rows-seen.js';

/** What the database lets each role do with one kind of record. */
export interface Kept {
  readonly table: string;
  readonly may: Readonly<Record<Role, string>>;
}

/** A kind of record of which a role sees some columns and no others. */
export interface PartSeen {
  readonly table: string;
  readonly role: Role;
  readonly columns: readonly string[];
}

const verbs = { SELECT: 'see', INSERT: 'add', UPDATE: 'change', DELETE: 'remove' } as const;
type Command = keyof typeof verbs;

/**
 * What the database lets each role do with each kind of case record: what is granted, where a policy lets it at any row.
 *
 * @param seen - How many rows each role was shown when it asked past every guard.
 */
export async function recordsKept(test: TestApp, seen: readonly RowsSeen[]): Promise<Kept[]> {
  const parts = await partsSeen(test);
  const rights = await test.asOwner.query<{ table: string; role: string; command: Command }[]>(
    `select p.tablename as table, role, command
     from pg_policies p, unnest(p.roles) as role, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as command
     where p.schemaname = 'public' and p.cmd in (command, 'ALL')
       and case command when 'DELETE' then has_table_privilege(role, p.tablename::text, 'DELETE')
         else has_any_column_privilege(role, p.tablename::text, command) end`,
  );
  return Object.keys(caseTables).map((table) => {
    const words = (role: Role) => {
      const shown = seen.find((cell) => cell.table === table && cell.role === role)?.does ?? 0;
      const may = (Object.keys(verbs) as Command[]).filter((command) =>
        // the commands are its keys
        rights.some(
          (right) => right.table === table && right.role === roleInDatabase(role) && right.command === command,
        ),
      );
      const part = parts.some((each) => each.table === table && each.role === role);
      const told = may.map((command) => (command === 'SELECT' && part ? 'see part' : verbs[command]));
      return may.length === 0 || shown === 0 ? '–' : told.join(', ');
    };
    return { table, may: Object.fromEntries(Role.options.map((role) => [role, words(role)])) as Kept['may'] }; // every role
  });
}

/** Of which kinds of case record a role sees some columns alone, where a policy shows it any. */
export function partsSeen(test: TestApp): Promise<PartSeen[]> {
  return test.asOwner.query<PartSeen[]>(
    `select c.table_name as table, r.role, json_agg(c.column_name order by c.ordinal_position) as columns
     from information_schema.columns c, unnest($1::text[], $2::text[]) as r (role, named)
     where c.table_schema = 'public' and c.table_name = any($3)
       and not has_table_privilege(r.named, c.table_name::text, 'SELECT')
       and has_column_privilege(r.named, c.table_name::text, c.column_name::text, 'SELECT')
       and exists (select from pg_policies p where p.tablename = c.table_name and r.named = any(p.roles))
     group by 1, 2 order by array_position($3, c.table_name::text), array_position($1, r.role)`,
    [Role.options, Role.options.map(roleInDatabase), Object.keys(caseTables)],
  );
}

const roleInDatabase = (role: Role) => `followthrough_${role.replaceAll('-', '_')}`;
