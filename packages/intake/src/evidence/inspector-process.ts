/** The whole of the process that looks through one file of evidence: it takes a request, answers once and ends. */
import type { EvidenceLimits } from './evidence-limits.js';
import { FileProblem } from './file-problem.js';
import type { InspectAnswer } from './inspect-file-safely.js';
import { inspectFile } from './inspect-file.js';

interface InspectRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: EvidenceLimits;
}

async function answerTo({ name, bytes, limits }: InspectRequest): Promise<InspectAnswer> {
  try {
    return { outcome: 'taken', file: await inspectFile({ name, bytes }, limits) };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { outcome: 'refused', code: error.code, addition: error.addition };
  }
}

process.once('message', (request: InspectRequest) => {
  void answerTo(request).then((answer) => process.send?.(answer, () => process.disconnect()));
});
