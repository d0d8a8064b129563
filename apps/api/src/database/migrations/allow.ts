import type { QueryRunner } from 'typeorm';

/** Lets a product role do one thing to the rows of a table that meet a condition. The right itself is granted apart. */
export async function allow(
  runner: QueryRunner,
  role: string,
  rule: { on: string; may: 'select' | 'insert' | 'update' | 'delete'; where: string },
): Promise<void> {
  const command = rule.may === 'insert' ? `with check (${rule.where})` : `using (${rule.where})`;
  const check = rule.may === 'update' ? ` with check (${rule.where})` : '';
  await runner.query(
    `create policy ${role}_${rule.may} on ${rule.on} for ${rule.may} to followthrough_${role} ${command}${check}`,
  );
}

/** Rows of the committee the caller works for. */
export const own = 'committee_id = (select scope.committee_id())';

/** Rows that hang on an action the caller may see. */
export const onSeenAction = (table: string): string =>
  `exists (select from action where action.id = ${table}.action_id)`;

/** Has the database number a table's versions, take its committee from its action, or record its every change. */
export async function keep(
  runner: QueryRunner,
  table: string,
  what: { versioned?: true; onAction?: true; recorded?: true },
): Promise<void> {
  if (what.versioned)
    await runner.query(
      `create trigger bump_version before update on ${table} for each row execute function rules.bump_version()`,
    );
  if (what.onAction)
    await runner.query(
      `create trigger committee_from_action before insert on ${table}
       for each row execute function rules.committee_from_action()`,
    );
  if (what.recorded)
    await runner.query(
      `create trigger record after insert or update or delete on ${table}
       for each row execute function rules.record()`,
    );
}
