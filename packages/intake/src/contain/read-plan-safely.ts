import { fileURLToPath } from 'node:url';
import { defaultLimits, type IntakeLimits } from '../limits.js';
import type { ReadPlan } from '../plan/plan.js';
import { IntakeProblem, isIntakeProblemCode } from '../problem.js';
import { checkEnvelope, type PlanFile } from '../read-plan.js';
import { askChild } from './ask-child.js';
import type { ReadAnswer } from './messages.js';

// From the package's own folder, so that the built file is found from the sources under test as well.
const readerEntry = fileURLToPath(new URL('../../dist/contain/reader-process.js', import.meta.url));

function planFrom(answer: ReadAnswer): ReadPlan {
  if (answer.outcome === 'read') return answer.plan;
  if (!isIntakeProblemCode(answer.code)) throw new IntakeProblem('intake.could-not-be-opened');
  throw new IntakeProblem(answer.code, answer.addition);
}

/**
 * Gives the action plan a file holds, as `readPlan` does, and keeps whatever the file may do to the reader away from
 * everybody else: it is read in a process of its own, with a cap on memory and on time, which is killed afterwards.
 * @param file a file from outside
 * @throws IntakeProblem with the reason the file was not read
 */
export async function readPlanSafely(file: PlanFile, limits: IntakeLimits = defaultLimits): Promise<ReadPlan> {
  checkEnvelope(file, limits);
  const answer = await askChild<ReadAnswer>(
    readerEntry,
    { name: file.name, bytes: file.bytes, limits: { ...limits } },
    {
      ...limits,
      tookTooLong: () => new IntakeProblem('intake.took-too-long'),
      broke: () => new IntakeProblem('intake.could-not-be-opened'),
    },
  );
  return planFrom(answer);
}
