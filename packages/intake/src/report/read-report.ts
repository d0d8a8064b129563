import { joinLines } from './join-lines.js';
import { outline } from './outline.js';
import { passagesOf } from './passages.js';
import type { ReportPiece } from './piece.js';
import { remarksOn, type ReportRemark } from './remarks.js';
import { markRepeats } from './repeats.js';
import type { ReportBlock } from './report-block.js';
import { ReportProblem } from './report-problem.js';
import type { RoleOf } from './section-role.js';
import { splitLong } from './split-long.js';
import { textLines } from './text-lines.js';

/** The most characters, lines and pieces of a report: some three hundred pages, which no report has. */
export const reportLimits = { lengthMax: 1_000_000, lineCountMax: 30_000, pieceCountMax: 4000 };

/** A report, piece by piece. Nothing of it is a finding until a person says so. */
export interface ReadReport {
  /** From top to bottom; every word of the report is in one of them. */
  readonly pieces: readonly ReportPiece[];
  /** What a person should look at, in sentences, each with where it stands. */
  readonly remarks: readonly ReportRemark[];
}

/**
 * Gives the pieces of a report: the passages to propose, and the headings and background apart.
 * @param blocks the report from top to bottom
 * @param roleOf what a heading says of its section
 * @throws {ReportProblem} report.empty, report.too-long
 */
export function readReport(blocks: readonly ReportBlock[], roleOf: RoleOf): ReadReport {
  if (blocks.length === 0) throw new ReportProblem('report.empty');
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > reportLimits.lengthMax)
    throw new ReportProblem('report.too-long');
  const placed = outline(blocks, roleOf);
  const whole = passagesOf(placed);
  const pieces = markRepeats(whole).flatMap(splitLong);
  if (pieces.length > reportLimits.pieceCountMax) throw new ReportProblem('report.too-long');
  return { pieces, remarks: remarksOn(pieces, whole) };
}

/**
 * Gives the pieces of a report that was pasted, or kept as plain text.
 * @param text as it was pasted, with its line breaks
 * @param roleOf what a heading says of its section
 * @throws {ReportProblem} report.empty, report.too-long
 */
export function readReportText(text: string, roleOf: RoleOf): ReadReport {
  if (text.length > reportLimits.lengthMax) throw new ReportProblem('report.too-long');
  const lines = textLines(text, roleOf);
  if (lines.length > reportLimits.lineCountMax) throw new ReportProblem('report.too-long');
  return readReport(joinLines(lines, roleOf), roleOf);
}
