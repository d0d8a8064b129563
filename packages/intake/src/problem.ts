/** Why a file was not read. Each code has its sentence in `sentences`. */
export type IntakeProblemCode =
  | 'intake.file-empty'
  | 'intake.file-too-large'
  | 'intake.not-word'
  | 'intake.older-word'
  | 'intake.older-excel'
  | 'intake.excel-not-yet'
  | 'intake.password-protected'
  | 'intake.holds-macros'
  | 'intake.unsafe-parts'
  | 'intake.could-not-be-opened'
  | 'intake.no-plan-found'
  | 'intake.took-too-long';

const sentences: Record<IntakeProblemCode, string> = {
  'intake.file-empty':
    'The file is empty. Choose the plan again; if it is empty on your computer too, ask for a fresh copy.',
  'intake.file-too-large':
    'The file is too large to be an action plan. Take out pictures and attachments, save it again and choose the smaller file.',
  'intake.not-word':
    'The file is not a Word document. Open it in the program it was written in, save it as a Word document (.docx) and choose that.',
  'intake.older-word':
    'The file is a Word document of the older kind (.doc). Open it in Word, use Save As to save it as .docx, and choose that.',
  'intake.older-excel':
    'The file is a workbook of the older Excel kind (.xls). For now, copy the plan into a Word document (.docx) and choose that.',
  'intake.excel-not-yet':
    'The file is an Excel workbook. Plans kept in Excel cannot be read yet; for now, copy the plan into a Word document (.docx) and choose that.',
  'intake.password-protected':
    'The file needs a password to open, so it could not be read. Open it, remove the password, save it and choose it again.',
  'intake.holds-macros':
    'The file holds macros, which are never run or stored here. Save it as a document without macros (.docx) and choose that.',
  'intake.unsafe-parts':
    'The file is put together in a way that Word never does, so it was not opened. Open it in Word, save it under a new name and choose that.',
  'intake.could-not-be-opened':
    'The file could not be opened: it is damaged or incomplete. Open it in Word to check it, save it again and choose the new copy.',
  'intake.no-plan-found': 'The file opens, but no action plan was found in it.',
  'intake.took-too-long':
    'The file took too long to read, so we stopped. Save the plan on its own in a new Word document, without pictures, and choose that.',
};

/** A file that was not read: the code for programs, the sentence for people. */
export class IntakeProblem extends Error {
  override readonly name = 'IntakeProblem';
  readonly code: IntakeProblemCode;
  readonly sentence: string;
  readonly addition: string;

  /**
   * @param code why the file was not read
   * @param addition a further sentence that belongs to this file alone; never words from the file
   */
  constructor(code: IntakeProblemCode, addition = '') {
    const sentence = [sentences[code], addition].filter(Boolean).join(' ');
    super(sentence);
    this.code = code;
    this.sentence = sentence;
    this.addition = addition;
  }
}

/**
 * Tells whether a code that came from another process is one of ours.
 */
export function isIntakeProblemCode(code: string): code is IntakeProblemCode {
  return Object.hasOwn(sentences, code);
}
