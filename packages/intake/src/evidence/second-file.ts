/** How another file begins, or in the case of a zip how it ends. */
const marks = ['PK\u0003\u0004', 'PK\u0005\u0006', '%PDF-', '\u00FF\u00D8\u00FF', '\u007FELF', 'MZ\u0090'];

const markup = /<(?:!doctype|html|script|svg|\?php)\b/i;

/** Whether bytes, read as latin1, hold the beginning of another file or the code of a page. */
export function holdsSecondFile(text: string): boolean {
  return marks.some((mark) => text.includes(mark)) || markup.test(text);
}
