import type { Role } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { askPrepared } from './prepared.js';

/** As whom the product itself works: signing people in, doing its jobs, keeping their queue, showing a repository what it may see. */
type OwnRole = 'sign-in' | 'system' | 'jobs' | 'repository';

/** Who asks, and for whom. The database lets through only what this names. */
export interface Scope {
  readonly role: Role | OwnRole;
  readonly personId?: string | null;
  readonly personName?: string | null;
  readonly committeeId?: string | null;
  readonly agencyId?: string | null;
}

/** Whether it is a person who asks, and not the product itself. */
export function isPersons(role: Scope['role']): role is Role {
  return role !== 'sign-in' && role !== 'system' && role !== 'jobs' && role !== 'repository';
}

/** The way to the database inside an open scope. */
export class Scoped {
  constructor(
    /** For simple writes of entities. */
    readonly manager: EntityManager,
    readonly scope: Scope,
  ) {}

  /** Asks a named question whose answer is one JSON value, or `null`. `Answer` is what the question's SQL builds. */
  async json<Answer>(sql: string, parameters: readonly unknown[] = []): Promise<Answer | null> {
    const rows = (await this.manager.query(sql, [...parameters])) as { json: Answer | null }[]; // the driver's rows carry no type
    return rows[0]?.json ?? null;
  }

  /** The same, for a question asked all the time: each connection remembers how to answer it. Its words must be few. */
  async jsonOften<Answer>(sql: string, parameters: readonly unknown[] = []): Promise<Answer | null> {
    const rows = await this.rowsOften<{ json: Answer | null }>(sql, parameters);
    return rows[0]?.json ?? null;
  }

  /** As `rows`, for a question asked all the time. */
  rowsOften<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return askPrepared<Row>(this.manager, this.scope.role, { sql, parameters });
  }

  /** Runs a statement and gives its rows. `Row` is what the statement returns. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, [...parameters]);
    // After UPDATE and DELETE, TypeORM answers the rows and their count as a pair.
    return (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
  }
}

/** Takes on the role of whoever asks and sets their scope, until the end of the transaction. */
export async function takeOn(manager: EntityManager, scope: Scope): Promise<void> {
  const sql = `select set_config('role', $1, true), set_config('app.role', $2, true), set_config('app.person_id', $3, true),
       set_config('app.person_name', $4, true), set_config('app.committee_id', $5, true),
       set_config('app.agency_id', $6, true)`;
  const role = `followthrough_${scope.role.replaceAll('-', '_')}`;
  const { personId, personName, committeeId, agencyId } = scope;
  const parameters = [role, scope.role, personId ?? '', personName ?? '', committeeId ?? '', agencyId ?? ''];
  await askPrepared(manager, scope.role, { sql, parameters });
}
