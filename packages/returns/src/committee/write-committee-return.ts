import { writeWorkbook } from '../workbook/write-workbook.js';
import { committeeSheets } from './content-sheets.js';
import type { CommitteeReturn } from './content.js';
import { readMeSheet } from './read-me.js';

/**
 * Writes a committee's return: a Read me, the action plan, tests of change, measures and their data, themes, and what
 * changed since the last return.
 *
 * @returns The bytes of an .xlsx file; the same content gives the same bytes.
 * @throws {Error} When a day or number in the content is not one, which is our bug.
 */
export async function writeCommitteeReturn(content: CommitteeReturn): Promise<Uint8Array> {
  const sheets = committeeSheets(content);
  return writeWorkbook({
    title: 'Learning Review action plan return',
    identity: content.identity,
    sheets: [readMeSheet(content, sheets), ...sheets],
  });
}
