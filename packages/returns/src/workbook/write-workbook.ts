import ExcelJS from 'exceljs';
import { markingOf, type ReturnIdentity } from '../return-identity.js';
import { dayInWords } from './calendar-day.js';
import { safeText } from './safe-text.js';
import type { Sheet } from './sheet.js';
import { writeSheet } from './write-sheet.js';
import { withoutWriteTimes } from './zip.js';

/** A workbook, ready to write. */
export interface WorkbookContent {
  /** What kind of return it is, for the document's title. */
  readonly title: string;
  readonly identity: ReturnIdentity;
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
}

/**
 * Writes a workbook.
 *
 * @returns The bytes of an .xlsx file; the same content gives the same bytes.
 * @throws {Error} When a day or number in the content is not one, which is our bug.
 */
export async function writeWorkbook({ title, identity, sheets }: WorkbookContent): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  describe(workbook, title, identity);
  for (const sheet of sheets) writeSheet(workbook, sheet, identity);
  const written = await workbook.xlsx.writeBuffer();
  return withoutWriteTimes(new Uint8Array(written));
}

function describe(workbook: ExcelJS.Workbook, title: string, identity: ReturnIdentity): void {
  const property = (words: string): string => safeText(words).shown;
  const maker = property(`${identity.product.name} ${identity.product.version}`);
  workbook.title = property(`${title}: ${identity.committeeName}`);
  workbook.subject = property(`As at ${dayInWords(identity.asAt)}`);
  workbook.category = property(markingOf(identity));
  workbook.creator = maker;
  workbook.lastModifiedBy = maker;
  workbook.created = identity.createdAt;
  workbook.modified = identity.createdAt;
}
