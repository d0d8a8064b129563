import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defaultLimits, type IntakeLimits } from '../limits.js';
import type { ReadPlan } from '../plan/plan.js';
import { IntakeProblem, isIntakeProblemCode } from '../problem.js';
import { checkEnvelope, type PlanFile } from '../read-plan.js';
import type { ReadAnswer } from './messages.js';

// From the package's own folder, so that the built file is found from the sources under test as well.
const readerEntry = fileURLToPath(new URL('../../dist/contain/reader-process.js', import.meta.url));

function startReader(limits: IntakeLimits): ChildProcess {
  return fork(readerEntry, [], {
    execArgv: [`--max-old-space-size=${limits.heapMegabytesMax}`],
    // Nothing of ours is passed on: a file that takes the reader over finds no settings and no secrets.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

function planFrom(answer: ReadAnswer): ReadPlan {
  if (answer.outcome === 'read') return answer.plan;
  if (!isIntakeProblemCode(answer.code)) throw new IntakeProblem('intake.could-not-be-opened');
  throw new IntakeProblem(answer.code, answer.addition);
}

function answerOf(reader: ChildProcess, timeoutInMilliseconds: number): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const stopWatch = setTimeout(() => reject(new IntakeProblem('intake.took-too-long')), timeoutInMilliseconds);
    const settle = (finish: () => void) => () => {
      clearTimeout(stopWatch);
      finish();
    };
    reader.once('message', (answer: ReadAnswer) => settle(() => resolve(answer))());
    // A reader that ends without an answer ran out of memory or broke; the file is to blame, not the person.
    const broke = settle(() => reject(new IntakeProblem('intake.could-not-be-opened')));
    reader.once('exit', broke);
    reader.once('error', broke);
  });
}

/**
 * Gives the action plan a file holds, as `readPlan` does, and keeps whatever the file may do to the reader away from
 * everybody else: it is read in a process of its own, with a cap on memory and on time, which is killed afterwards.
 * @param file a file from outside
 * @throws IntakeProblem with the reason the file was not read
 */
export async function readPlanSafely(file: PlanFile, limits: IntakeLimits = defaultLimits): Promise<ReadPlan> {
  checkEnvelope(file, limits);
  const reader = startReader(limits);
  try {
    const answer = answerOf(reader, limits.timeoutInMilliseconds);
    reader.send({ name: file.name, bytes: file.bytes, limits }, () => undefined);
    return planFrom(await answer);
  } finally {
    reader.kill('SIGKILL');
  }
}
