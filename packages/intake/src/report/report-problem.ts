import type { IntakeProblemCode } from '../problem.js';

/** Why a report was not read. Each code has its sentence in `sentences`. */
export type ReportProblemCode =
  | 'report.empty'
  | 'report.too-large'
  | 'report.too-long'
  | 'report.not-text'
  | 'report.pdf'
  | 'report.not-word'
  | 'report.older-word'
  | 'report.password-protected'
  | 'report.holds-macros'
  | 'report.unsafe-parts'
  | 'report.could-not-be-opened'
  | 'report.took-too-long';

const sentences: Record<ReportProblemCode, string> = {
  'report.empty': 'There are no words in it. Choose the report again, or paste its text.',
  'report.too-large':
    'The file is larger than 10 MB. Take out its pictures, save it again and choose the smaller file.',
  'report.too-long':
    'This is longer than any report: some 300 pages or 4,000 paragraphs are the most. Paste the parts with findings, practice and strategies.',
  'report.not-text':
    'The file is neither a Word document (.docx) nor plain text. Open it in the program it was written in, copy its words and paste them.',
  'report.pdf': 'The file is a PDF, which cannot be read. Open it, select all, copy, and paste the text.',
  'report.not-word':
    'The file is not a Word document. Open it in the program it was written in, save it as .docx, or copy its words and paste them.',
  'report.older-word':
    'The file is a Word document of the older kind (.doc). Open it in Word, use Save As to save it as .docx, and choose that.',
  'report.password-protected':
    'The file needs a password to open. Open it, remove the password, save it and choose it again.',
  'report.holds-macros':
    'The file holds macros, which are never run or stored here. Save it as a document without macros (.docx) and choose that.',
  'report.unsafe-parts':
    'The file is put together in a way that Word never does, so it was not opened. Open it in Word, save it under a new name and choose that.',
  'report.could-not-be-opened':
    'The file could not be opened: it is damaged or incomplete. Open it in Word to check it, save it again and choose the new copy.',
  'report.took-too-long':
    'The file took too long to read, so we stopped. Open it, copy the parts with findings, practice and strategies, and paste them.',
};

/** A report that was not read: the code for programs, the sentence for people. */
export class ReportProblem extends Error {
  override readonly name = 'ReportProblem';
  readonly code: ReportProblemCode;
  readonly sentence: string;

  /** @param code why the report was not read */
  constructor(code: ReportProblemCode) {
    super(sentences[code]);
    this.code = code;
    this.sentence = sentences[code];
  }
}

/**
 * Tells whether a code that came from another process is one of ours.
 */
export function isReportProblemCode(code: string): code is ReportProblemCode {
  return Object.hasOwn(sentences, code);
}

const fromIntake: Partial<Record<IntakeProblemCode, ReportProblemCode>> = {
  'intake.file-empty': 'report.empty',
  'intake.file-too-large': 'report.too-large',
  'intake.older-word': 'report.older-word',
  'intake.password-protected': 'report.password-protected',
  'intake.holds-macros': 'report.holds-macros',
  'intake.unsafe-parts': 'report.unsafe-parts',
  'intake.not-word': 'report.not-word',
  'intake.older-excel': 'report.not-word',
  'intake.excel-not-yet': 'report.not-word',
  'intake.took-too-long': 'report.took-too-long',
};

/**
 * Gives why a report was not read, where the reader of Word says why a plan was not.
 */
export function reportProblemFor(code: IntakeProblemCode): ReportProblem {
  return new ReportProblem(fromIntake[code] ?? 'report.could-not-be-opened');
}
