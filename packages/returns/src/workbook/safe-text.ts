/** The most characters Excel holds in one cell. @source Microsoft, "Excel specifications and limits". */
export const cellTextLengthMax = 32_767;

/** Text made fit for a cell. */
export interface SafeText {
  /** What the reader sees. Equal to the original but for the four changes `safeText` names. */
  readonly shown: string;
  /** What goes into the file: `shown`, with Excel's own escape sequence escaped. */
  readonly written: string;
  /** Whether a person editing the cell could turn it into a formula by accident. */
  readonly mayBecomeFormula: boolean;
}

/** Control characters a workbook may not hold, or whose place would be empty. Tab, line feed and U+0080 on may stay. */
const controlCharacters = /(?![\t\n\u0080-\u009F])\p{Cc}/gu;
const notCharacters = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;
const formulaStart = /^(?:[\t\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])/;
const excelEscape = /_x(?=[0-9A-Fa-f]{4}_)/g;

/**
 * Makes any text safe to put in a cell without losing sight of what was typed.
 *
 * Four things change, all of them visible: line endings become line feeds; control characters that a workbook may not
 * hold become their pictures (NUL becomes ␀); half characters become �; text beyond Excel's limit is cut, and says so.
 */
export function safeText(original: string): SafeText {
  const drawn = original
    .replace(/\r\n?/g, '\n')
    .replace(controlCharacters, (character) => pictureOf(character.charCodeAt(0)))
    .replace(notCharacters, '\uFFFD');
  const shown = cut(drawn);
  return { shown, written: shown.replace(excelEscape, '_x005F_x'), mayBecomeFormula: formulaStart.test(shown) };
}

/** Unicode draws the control characters in order from U+2400; delete has a place of its own. */
function pictureOf(code: number): string {
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
}

function cut(text: string): string {
  if (text.length <= cellTextLengthMax) return text;
  const note = `… [Cut here: a cell holds ${cellTextLengthMax} characters and this text has ${text.length}.]`;
  const kept = text.slice(0, cellTextLengthMax - note.length);
  // A character outside the basic plane takes two places; half of one is not a character.
  const whole = /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
  return whole + note;
}
