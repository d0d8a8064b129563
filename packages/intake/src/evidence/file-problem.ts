/** Why a file was not taken as evidence. Each code has its sentence in `sentences`. */
export type FileProblemCode =
  | 'file.empty'
  | 'file.too-large'
  | 'file.kind-not-taken'
  | 'file.older-office'
  | 'file.markup'
  | 'file.name-disagrees'
  | 'file.two-in-one'
  | 'file.password-protected'
  | 'file.holds-macros'
  | 'file.holds-script'
  | 'file.holds-files'
  | 'file.links-outside'
  | 'file.too-many-pixels'
  | 'file.unpacks-too-large'
  | 'file.unsafe'
  | 'file.damaged'
  | 'file.took-too-long';

const sentences: Record<FileProblemCode, string> = {
  'file.empty': 'The file is empty. Choose it again; if it is empty on your computer too, ask for a fresh copy.',
  'file.too-large':
    'The file is larger than 10 MB. Save it with smaller pictures, split it, or keep it where it is and add a link to it.',
  'file.kind-not-taken':
    'This kind of file is not taken. Save it as PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), PNG, JPEG, CSV or plain text.',
  'file.older-office':
    'This is an Office file of the older kind (.doc, .xls, .ppt), in which macros cannot be told apart. Open it and use Save As to save it as .docx, .xlsx, .pptx or PDF.',
  'file.markup':
    'The file holds the code of a web page or a drawing, which could do something when it is opened. Save what it shows as a PDF and choose that.',
  'file.name-disagrees':
    'The name of the file says one kind and its contents are another. Open it in the program it was made with, save it again and choose that.',
  'file.two-in-one':
    'The file holds a second file hidden in it or behind it. Open it in the program it was made with, save it again and choose that.',
  'file.password-protected':
    'The file needs a password, or is locked against changes. Open it, take the password away, save it and choose it again.',
  'file.holds-macros':
    'The file holds macros, which are never kept here. Save it as a document without macros (.docx, .xlsx, .pptx) or as PDF.',
  'file.holds-script':
    'The file holds a script or starts another program. Print it to PDF again, which leaves that out, and choose the new copy.',
  'file.holds-files':
    'The file carries other files inside it. Take them out and choose them one by one, or print the file to PDF.',
  'file.links-outside':
    'The file fetches something from elsewhere when it is opened: a template, a picture, data or another workbook. Break those links, or save it as PDF.',
  'file.too-many-pixels':
    'The picture has more pixels than any camera gives. Save it smaller, at most 20,000 pixels a side.',
  'file.unpacks-too-large':
    'The file unpacks to more than 100 MB. Save it with smaller pictures, or save the pages that matter as PDF.',
  'file.unsafe':
    'The file is put together in a way its own program never does, so it was not opened. Open it there, save it under a new name and choose that.',
  'file.damaged': 'The file is damaged or incomplete. Open it to check it, save it again and choose the new copy.',
  'file.took-too-long': 'The file took too long to look through, so we stopped. Save it as PDF and choose that.',
};

/** A file that was not taken: the code for programs, the sentence for people. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly sentence: string;

  /**
   * @param code why the file was not taken
   * @param addition a further sentence that belongs to this file alone; never words from the file
   */
  constructor(
    readonly code: FileProblemCode,
    readonly addition = '',
  ) {
    const sentence = [sentences[code], addition].filter(Boolean).join(' ');
    super(sentence);
    this.sentence = sentence;
  }
}

/** Tells whether a code that came from another process is one of ours. */
export function isFileProblemCode(code: string): code is FileProblemCode {
  return Object.hasOwn(sentences, code);
}
