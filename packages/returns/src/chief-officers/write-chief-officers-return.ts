import { writeWorkbook } from '../workbook/write-workbook.js';
import {
  conclusionsSheet,
  decisionsSheet,
  exceptionsSheet,
  newReviewsSheet,
  recurringThemesSheet,
} from './content-sheets.js';
import type { ChiefOfficersReturn } from './content.js';
import { summarySheet } from './summary/summary-sheet.js';

/**
 * Writes the Chief Officers' return: a summary, exceptions, decisions and resources, conclusions, recurring themes, new reviews.
 *
 * @returns The bytes of an .xlsx file; the same content gives the same bytes.
 * @throws {Error} When a day or number in the content is not one, which is our bug.
 */
export async function writeChiefOfficersReturn(content: ChiefOfficersReturn): Promise<Uint8Array> {
  return writeWorkbook({
    title: 'Learning Review return to Chief Officers',
    identity: content.identity,
    sheets: [
      summarySheet(content),
      exceptionsSheet(content),
      decisionsSheet(content),
      conclusionsSheet(content),
      recurringThemesSheet(content),
      newReviewsSheet(content),
    ],
  });
}
