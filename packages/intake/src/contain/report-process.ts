/** The whole of the process that reads one Word report: it takes a request, answers once and ends. */
import { IntakeProblem } from '../problem.js';
import { readWordReport } from '../report/read-blocks.js';
import { ReportProblem } from '../report/report-problem.js';
import type { ReadRequest, ReportAnswer } from './messages.js';

async function answerTo({ name, bytes, limits }: ReadRequest): Promise<ReportAnswer> {
  try {
    return { outcome: 'read', report: await readWordReport({ name, bytes }, limits) };
  } catch (error) {
    if (error instanceof ReportProblem) return { outcome: 'refused', by: 'report', code: error.code };
    if (error instanceof IntakeProblem) return { outcome: 'refused', by: 'intake', code: error.code };
    throw error;
  }
}

process.once('message', (request: ReadRequest) => {
  void answerTo(request).then((answer) => process.send?.(answer, () => process.disconnect()));
});
