import { fileURLToPath } from 'node:url';
import { defaultLimits, type IntakeLimits } from '../limits.js';
import { IntakeProblem, isIntakeProblemCode } from '../problem.js';
import { checkEnvelope, type PlanFile } from '../read-plan.js';
import { decodeText } from '../report/decode-text.js';
import type { WordReport } from '../report/read-blocks.js';
import { readReport, readReportText, type ReadReport } from '../report/read-report.js';
import { isReportProblemCode, ReportProblem, reportProblemFor } from '../report/report-problem.js';
import type { RoleOf } from '../report/section-role.js';
import { askChild } from './ask-child.js';
import type { ReportAnswer } from './messages.js';

// From the package's own folder, so that the built file is found from the sources under test as well.
const readerEntry = fileURLToPath(new URL('../../dist/contain/report-process.js', import.meta.url));

/**
 * Gives the pieces of a report from outside, kept in Word or as plain text. Word is read in a process of its own, with a
 * cap on memory and on time, which is killed afterwards; text needs no reader that could be harmed.
 * @param file a file from outside; its first bytes decide what it is, not its name
 * @param roleOf what a heading says of its section
 * @throws {ReportProblem} with the reason the report was not read
 */
export async function readReportSafely(
  file: PlanFile,
  roleOf: RoleOf,
  limits: IntakeLimits = defaultLimits,
): Promise<ReadReport> {
  if (file.bytes.byteLength > limits.fileSizeMax) throw new ReportProblem('report.too-large');
  if (!isContainer(file.bytes)) {
    const { text, remarks } = decodeText(file.bytes);
    const read = readReportText(text, roleOf);
    return { ...read, remarks: [...remarks, ...read.remarks] };
  }
  const { blocks, remarks } = await readContained(file, limits);
  const read = readReport(blocks, roleOf);
  return { ...read, remarks: [...remarks, ...read.remarks] };
}

/** Word's own files, new and old, begin like this. */
const isContainer = ([one, two, three, four]: Uint8Array): boolean =>
  (one === 0x50 && two === 0x4b && three === 0x03 && four === 0x04) ||
  (one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0);

async function readContained(file: PlanFile, limits: IntakeLimits): Promise<WordReport> {
  try {
    checkEnvelope(file, limits);
  } catch (error) {
    throw error instanceof IntakeProblem ? reportProblemFor(error.code) : error;
  }
  const answer = await askChild<ReportAnswer>(
    readerEntry,
    { name: file.name, bytes: file.bytes, limits: { ...limits } },
    {
      ...limits,
      tookTooLong: () => new ReportProblem('report.took-too-long'),
      broke: () => new ReportProblem('report.could-not-be-opened'),
    },
  );
  if (answer.outcome === 'read') return answer.report;
  if (answer.by === 'report' && isReportProblemCode(answer.code)) throw new ReportProblem(answer.code);
  throw isIntakeProblemCode(answer.code)
    ? reportProblemFor(answer.code)
    : new ReportProblem('report.could-not-be-opened');
}
