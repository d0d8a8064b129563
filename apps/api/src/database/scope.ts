import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Scoped, takeOn, type Scope } from './scoped.js';
import { currentSubmission, doOnce, type Submission } from './submission.js';

export { Scoped, type Scope } from './scoped.js';
/** As whom the product itself works: signing people in, doing its jobs, keeping their queue. */
type OwnRole = 'sign-in' | 'system' | 'jobs';

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
  return role !== 'sign-in' && role !== 'system' && role !== 'jobs';
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

  /** Runs a statement and gives its rows. `Row` is what the statement returns. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, [...parameters]);
    // After UPDATE and DELETE, TypeORM answers the rows and their count as a pair.
    return (Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
  }
}

/**
 * The one door to the database: opens a transaction, takes on the caller's role and sets the scope, all for that
 * transaction alone. Work that forgets the door has no rights at all.
 */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  within<Result>(scope: Scope, work: (scoped: Scoped) => Promise<Result>): Promise<Result> {
    const submission = currentSubmission();
    if (submission?.takes(scope) === true) return submission.within(scope, work);
    return this.open('READ COMMITTED', scope, work);
  }

  /**
   * Does what a person sent to be saved once, however often it arrives: all work within their scope becomes one
   * transaction, which keeps the answer with it. See `doOnce`.
   */
  once<Answer>(submission: Submission, work: () => Promise<Answer>): Promise<Answer> {
    return doOnce(this.source, submission, work);
  }

  /** The same, with every question answered as things stood at one moment: for returns, whose sheets must agree. For reading alone. */
  atOneMoment<Result>(scope: Scope, work: (scoped: Scoped) => Promise<Result>): Promise<Result> {
    return this.open('REPEATABLE READ', scope, work);
  }

  private open<Result>(
    isolation: 'READ COMMITTED' | 'REPEATABLE READ',
    scope: Scope,
    work: (scoped: Scoped) => Promise<Result>,
  ): Promise<Result> {
    return this.source.transaction(isolation, async (manager) => {
      await takeOn(manager, scope);
      return work(new Scoped(manager, scope));
    });
  }

  /** Whether the database answers. */
  async answers(): Promise<boolean> {
    try {
      await this.source.query('select 1');
      return true;
    } catch {
      return false; // not ready is an answer too
    }
  }
}
