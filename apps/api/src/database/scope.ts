import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Scoped, takeOn, type Scope } from './scoped.js';
import { currentSubmission, doOnce, type Submission } from './submission.js';

export { isPersons, Scoped, type Scope } from './scoped.js';

export type { Submission } from './submission.js';

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
    // As PostgreSQL begins by itself; to say so would be one more statement of every request.
    return this.source.transaction((manager) => inScope(manager, scope, work));
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
    return this.source.transaction('REPEATABLE READ', (manager) => inScope(manager, scope, work));
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

async function inScope<Result>(
  manager: EntityManager,
  scope: Scope,
  work: (scoped: Scoped) => Promise<Result>,
): Promise<Result> {
  await takeOn(manager, scope);
  return work(new Scoped(manager, scope));
}
