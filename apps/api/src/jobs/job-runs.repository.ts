import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../database/scope.js';

/** What is remembered of a job. */
export interface JobMemory {
  readonly doneOn: LocalDate | null;
  readonly doneAt: string | null;
  readonly problem: { readonly at: string; readonly sentence: string; readonly tries: number } | null;
}

/**
 * Notes that a job is done for a day. Whoever comes second waits for the first to commit.
 *
 * @returns Whether it was not done before.
 */
export async function noteDone(scoped: Scoped, name: string, day: LocalDate): Promise<boolean> {
  const noted = await scoped.rows(
    'insert into job_run (name, day) values ($1, $2) on conflict do nothing returning name',
    [name, day],
  );
  await scoped.rows('delete from job_problem where name = $1', [name]);
  return noted.length === 1;
}

/** Notes that a job met a problem; how often counts since it last went well. */
export async function noteProblem(scoped: Scoped, name: string, sentence: string): Promise<void> {
  await scoped.rows(
    `insert into job_problem (name, sentence) values ($1, $2)
     on conflict (name) do update set sentence = excluded.sentence, at = now(), tries = job_problem.tries + 1`,
    [name, sentence],
  );
}

/** What is remembered of a job: when it was done last, and what stands in its way. */
export async function findMemory(scoped: Scoped, name: string): Promise<JobMemory> {
  const memory = await scoped.json<JobMemory>(
    `select json_build_object(
       'doneOn', (select max(day) from job_run where name = $1),
       'doneAt', (select max(done_at) from job_run where name = $1),
       'problem', (select json_build_object('at', at, 'sentence', sentence, 'tries', tries)
         from job_problem where name = $1)) as json`,
    [name],
  );
  return memory ?? { doneOn: null, doneAt: null, problem: null };
}
