import type { IntakeLimits } from '../limits.js';
import type { PlanFile } from '../read-plan.js';
import { openWordFile } from '../read-plan.js';
import { placeInWords } from '../place.js';
import type { ReportRemark } from './remarks.js';
import type { ReportBlock } from './report-block.js';
import { reportLimits } from './read-report.js';
import { ReportProblem } from './report-problem.js';
import { wordBlocks } from './word-blocks.js';

/** A Word report as its paragraphs, and what could not be read of it. */
export interface WordReport {
  readonly blocks: readonly ReportBlock[];
  readonly remarks: readonly ReportRemark[];
}

const listedMax = 5;

/**
 * Gives the paragraphs of a Word report, and says what was not read of it. For files from outside, use
 * `readReportSafely`, which has this done in a process of its own.
 * @throws {IntakeProblem} with the reason the file was not read
 * @throws {ReportProblem} report.empty, report.too-long
 */
export async function readWordReport(file: PlanFile, limits: IntakeLimits): Promise<WordReport> {
  const document = await openWordFile(file, limits);
  const blocks = wordBlocks(document);
  // Looked at here already, so that what is far too long never leaves this process.
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) throw new ReportProblem('report.empty');
  if (length > reportLimits.lengthMax) throw new ReportProblem('report.too-long');
  const changes = [...new Set(document.trackedChanges.map(placeInWords))];
  const where = changes.slice(0, listedMax).join('; ') + (changes.length > listedMax ? '; and others' : '');
  const sentence =
    'Changes in this file were still being tracked. They are read as if accepted. Check the words there against the final report.';
  return { blocks, remarks: changes.length === 0 ? [] : [{ sentence, where }] };
}
