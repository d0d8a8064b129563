/** The whole of the process that reads one workbook: it takes a request, answers once and ends. */
import { readWorkbook } from '../workbook/read-workbook.js';
import { WorkbookProblem } from '../workbook/workbook-problem.js';
import type { WorkbookAnswer, WorkbookRequest } from './messages.js';

async function answerTo({ file, limits }: WorkbookRequest): Promise<WorkbookAnswer> {
  try {
    return { outcome: 'read', sheet: await readWorkbook(file, limits) };
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    return { outcome: 'refused', code: error.code };
  }
}

process.once('message', (request: WorkbookRequest) => {
  void answerTo(request).then((answer) => process.send?.(answer, () => process.disconnect()));
});
