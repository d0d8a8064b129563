/** The whole of the process that reads one file: it takes a request, answers once and ends. */
import { IntakeProblem } from '../problem.js';
import { readPlan } from '../read-plan.js';
import type { ReadAnswer, ReadRequest } from './messages.js';

async function answerTo({ name, bytes, limits }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { outcome: 'read', plan: await readPlan({ name, bytes }, limits) };
  } catch (error) {
    if (!(error instanceof IntakeProblem)) throw error;
    return { outcome: 'refused', code: error.code, addition: error.addition };
  }
}

process.once('message', (request: ReadRequest) => {
  void answerTo(request).then((answer) => process.send?.(answer, () => process.disconnect()));
});
