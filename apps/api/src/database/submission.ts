import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import { Problem } from '@followthrough/domain';
import type { DataSource, QueryRunner } from 'typeorm';
import { isPersons, Scoped, takeOn, type Scope } from './scoped.js';

/** Something a person sent to be saved, and the key by which the same thing sent again is known. */
export interface Submission {
  readonly personId: string;
  /** A UUID that the sender made for it. */
  readonly key: string;
  readonly route: string;
  /** SHA-256 of what was sent. */
  readonly digest: Buffer;
}

/** Thrown to leave the work of a submission that was done before; what it carries is answered again. */
class AnsweredBefore extends Error {
  constructor(readonly answer: unknown) {
    super('This submission was answered before');
  }
}

const current = new AsyncLocalStorage<OpenSubmission>();

/** The submission that is being worked on, if it is one. */
export function currentSubmission(): OpenSubmission | undefined {
  return current.getStore();
}

/**
 * Does the work of a submission once: everything it saves, its key and its answer, in one transaction or not at all.
 *
 * @returns What the work answers, or what it answered when the same submission came before.
 * @throws {Problem} `request.key-reused` when the key came before with something else; whatever the work throws, and then
 *   nothing is kept, the key neither.
 */
export async function doOnce<Answer>(
  source: DataSource,
  submission: Submission,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const open = new OpenSubmission(source, submission);
  try {
    const answer = await current.run(open, work);
    await open.keep(answer);
    return answer;
  } catch (thrown) {
    await open.undo();
    // The same address gave it before, and it was held to its schema then.
    if (thrown instanceof AnsweredBefore) return thrown.answer as Answer;
    throw thrown;
  }
}

/** The one transaction of a submission, opened when its work first asks for the database. */
class OpenSubmission {
  private held: { readonly runner: QueryRunner; readonly scoped: Scoped } | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly submission: Submission,
  ) {}

  /** Whether work in this scope belongs to the submission: work on anybody else's behalf stands alone. */
  takes(scope: Scope): boolean {
    if (!isPersons(scope.role) || scope.personId !== this.submission.personId) return false;
    return this.held === null || isDeepStrictEqual(this.held.scoped.scope, scope);
  }

  /** Works in the submission's transaction. Later work that fails and is caught leaves what was done before it. */
  async within<Result>(scope: Scope, work: (scoped: Scoped) => Promise<Result>): Promise<Result> {
    if (this.held !== null) {
      const { scoped } = this.held;
      return scoped.manager.transaction(() => work(scoped));
    }
    const runner = this.source.createQueryRunner();
    const scoped = new Scoped(runner.manager, scope);
    this.held = { runner, scoped };
    try {
      await runner.startTransaction();
      await takeOn(runner.manager, scope);
      await this.claim(scoped);
      return await work(scoped);
    } catch (thrown) {
      await this.undo();
      throw thrown;
    }
  }

  /** Writes the answer beside the key and makes everything last. */
  async keep(answer: unknown): Promise<void> {
    if (this.held === null) return; // nothing was asked of the database, so nothing was saved
    const { runner, scoped } = this.held;
    await scoped.rowsOften('update request_key set answer = $3 where person_id = $1 and key = $2', [
      this.submission.personId,
      this.submission.key,
      JSON.stringify(answer) ?? null,
    ]);
    await runner.commitTransaction();
    this.held = null;
    await runner.release();
  }

  /** Takes back whatever was done and not yet kept. */
  async undo(): Promise<void> {
    if (this.held === null) return;
    const { runner } = this.held;
    this.held = null;
    // A connection that is gone has taken it back by itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    await runner.release();
  }

  /** Takes the key, or waits for whoever has it to finish and answers as they did. */
  private async claim(scoped: Scoped): Promise<void> {
    const { personId, key, route, digest } = this.submission;
    const taken = await scoped.rowsOften<{ key: string }>(
      `insert into request_key (person_id, key, route, digest) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [personId, key, route, digest],
    );
    if (taken.length === 1) return;
    const [before] = await scoped.rows<{ same: boolean; answer: string | null }>(
      'select digest = $3 as same, answer from request_key where person_id = $1 and key = $2',
      [personId, key, digest],
    );
    if (before?.same !== true) throw new Problem('request.key-reused');
    throw new AnsweredBefore(before.answer === null ? undefined : JSON.parse(before.answer));
  }
}

export type { OpenSubmission };
