import { fileURLToPath } from 'node:url';
import { defaultLimits, type IntakeLimits } from '../limits.js';
import { checkWorkbookEnvelope, type ReadSheet, type WorkbookFile } from '../workbook/read-workbook.js';
import { isWorkbookProblemCode, WorkbookProblem } from '../workbook/workbook-problem.js';
import { askChild } from './ask-child.js';
import type { WorkbookAnswer } from './messages.js';

// From the package's own folder, so that the built file is found from the sources under test as well.
const readerEntry = fileURLToPath(new URL('../../dist/contain/workbook-process.js', import.meta.url));

/**
 * Gives what the cells of one sheet say, as `readWorkbook` does, in a process of its own with a cap on memory and on
 * time, which is killed afterwards.
 * @param file a workbook from outside
 * @throws {WorkbookProblem} with the reason the workbook was not read
 */
export async function readWorkbookSafely(file: WorkbookFile, limits: IntakeLimits = defaultLimits): Promise<ReadSheet> {
  checkWorkbookEnvelope(file, limits);
  const answer = await askChild<WorkbookAnswer>(
    readerEntry,
    { file: { ...file }, limits: { ...limits } },
    {
      ...limits,
      tookTooLong: () => new WorkbookProblem('workbook.took-too-long'),
      broke: () => new WorkbookProblem('workbook.could-not-be-opened'),
    },
  );
  if (answer.outcome === 'read') return answer.sheet;
  throw new WorkbookProblem(isWorkbookProblemCode(answer.code) ? answer.code : 'workbook.could-not-be-opened');
}
