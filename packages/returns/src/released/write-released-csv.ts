import { safeText } from '../workbook/safe-text.js';
import type { ReleasedCell, ReleasedTable } from './tables.js';

/**
 * Writes one table of a national release as CSV, with the notes that go with every figure above it.
 *
 * @param notes - One a line, each in the first column.
 * @returns UTF-8 with a byte order mark, so that Excel reads it as such; lines end as RFC 4180 has them.
 * @source RFC 4180; an apostrophe before what a spreadsheet would take for a formula, as OWASP's CSV injection page says.
 */
export function writeReleasedCsv(table: ReleasedTable, notes: readonly string[]): Uint8Array {
  const lines = [...notes.map((note) => [note]), [table.about], [], table.columns, ...table.rows];
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`);
}

function cell(value: ReleasedCell): string {
  if (typeof value === 'number') return String(value);
  const { shown, mayBecomeFormula } = safeText(value);
  const text = mayBecomeFormula ? `'${shown}` : shown;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
