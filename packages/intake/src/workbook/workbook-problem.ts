import type { IntakeProblemCode } from '../problem.js';

/** Why a workbook was not read. Each code has its sentence in `sentences`. */
export type WorkbookProblemCode =
  | 'workbook.empty-file'
  | 'workbook.too-large'
  | 'workbook.not-excel'
  | 'workbook.older-excel'
  | 'workbook.password-protected'
  | 'workbook.holds-macros'
  | 'workbook.unsafe-parts'
  | 'workbook.could-not-be-opened'
  | 'workbook.no-such-sheet'
  | 'workbook.no-rows'
  | 'workbook.too-many-rows'
  | 'workbook.took-too-long';

const sentences: Record<WorkbookProblemCode, string> = {
  'workbook.empty-file':
    'The file is empty. Choose it again; if it is empty on your computer too, ask for a fresh copy.',
  'workbook.too-large':
    'The workbook is too large. Copy the sheet with the readings into a new workbook, save that and choose it.',
  'workbook.not-excel':
    'The file is not an Excel workbook. Open it in the program it was made with, save it as an Excel workbook (.xlsx) or as CSV, and choose that.',
  'workbook.older-excel':
    'The file is a workbook of the older Excel kind (.xls). Open it in Excel, use Save As to save it as .xlsx, and choose that.',
  'workbook.password-protected':
    'The workbook needs a password to open, so it could not be read. Open it, remove the password, save it and choose it again.',
  'workbook.holds-macros':
    'The workbook holds macros, which are never run or stored here. Save it as a workbook without macros (.xlsx) and choose that.',
  'workbook.unsafe-parts':
    'The file is put together in a way that Excel never does, so it was not opened. Open it in Excel, save it under a new name and choose that.',
  'workbook.could-not-be-opened':
    'The workbook could not be opened: it is damaged or incomplete. Open it in Excel to check it, save it again and choose the new copy.',
  'workbook.no-such-sheet': 'The workbook does not have that many sheets. Choose one of those it has.',
  'workbook.no-rows': 'There is nothing on this sheet. Choose another sheet, or check that this is the right workbook.',
  'workbook.too-many-rows':
    'There is far more on this sheet than readings of one measure. Copy the rows with the readings into a new workbook and choose that.',
  'workbook.took-too-long':
    'The workbook took too long to read, so we stopped. Copy the sheet with the readings into a new workbook, save that and choose it.',
};

/** A workbook that was not read: the code for programs, the sentence for people. */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';

  /**
   * @param code why the workbook was not read
   */
  constructor(readonly code: WorkbookProblemCode) {
    super(sentences[code]);
  }

  /** What a person is told. */
  get sentence(): string {
    return sentences[this.code];
  }
}

/** What the zip reader says, in terms of workbooks. */
const zipProblems: Partial<Record<IntakeProblemCode, WorkbookProblemCode>> = {
  'intake.file-empty': 'workbook.empty-file',
  'intake.file-too-large': 'workbook.too-large',
  'intake.not-word': 'workbook.not-excel',
  'intake.older-word': 'workbook.not-excel',
  'intake.older-excel': 'workbook.older-excel',
  'intake.password-protected': 'workbook.password-protected',
  'intake.holds-macros': 'workbook.holds-macros',
  'intake.unsafe-parts': 'workbook.unsafe-parts',
  'intake.took-too-long': 'workbook.took-too-long',
};

/**
 * Gives what the zip reader found wrong, in terms of workbooks.
 */
export function workbookProblemFor(code: IntakeProblemCode): WorkbookProblem {
  return new WorkbookProblem(zipProblems[code] ?? 'workbook.could-not-be-opened');
}

/**
 * Tells whether a code that came from another process is one of ours.
 */
export function isWorkbookProblemCode(code: string): code is WorkbookProblemCode {
  return Object.hasOwn(sentences, code);
}
