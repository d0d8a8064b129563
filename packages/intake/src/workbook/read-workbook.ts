import { defaultLimits, type IntakeLimits } from '../limits.js';
import { IntakeProblem } from '../problem.js';
import { openArchive, type Archive } from '../zip/archive.js';
import { requireZip } from '../zip/file-kind.js';
import { columnName } from './cell-place.js';
import { readLooks } from './read-looks.js';
import { readSharedWords } from './shared-words.js';
import { SheetDraft } from './sheet-draft.js';
import { sheetRemarks } from './sheet-remarks.js';
import { walkSheetXml } from './spreadsheet-xml.js';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts.js';
import { WorkbookProblem, workbookProblemFor } from './workbook-problem.js';

/** A row of a sheet with something in it. Rows count from 1, as in Excel. */
export interface WorkbookRow {
  readonly row: number;
  /** What its cells say, from the sheet's first column with anything in it. */
  readonly cells: readonly string[];
}

/** One sheet of a workbook as it was read. */
export interface ReadSheet {
  /** Every sheet that the workbook shows, in its order. */
  readonly sheets: readonly string[];
  /** Which of them was read, counted from 1. */
  readonly sheet: number;
  /** The letters of the columns that `cells` begin with and go on from: "B", "C", "D". */
  readonly columns: readonly string[];
  readonly rows: readonly WorkbookRow[];
  /** What a person should know before trusting what was read, each a sentence. */
  readonly remarks: readonly string[];
}

/** A workbook as it was given, and which of the sheets it shows is wanted, counted from 1; the first unless told. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly sheet?: number;
}

/**
 * Refuses a file that need not be opened at all: empty, too large, or no package of Office.
 * @throws {WorkbookProblem} with the reason
 */
export function checkWorkbookEnvelope({ bytes }: WorkbookFile, limits: IntakeLimits): void {
  inTermsOfWorkbooks(() => {
    if (bytes.byteLength > limits.fileSizeMax) throw new IntakeProblem('intake.file-too-large');
    requireZip(bytes);
  });
}

/**
 * Gives what the cells of one sheet say, as a person would type it. Formulas are never worked out: what they last came
 * to is taken, and said. It touches no disk, network or clock. For files from outside, use `readWorkbookSafely`.
 * @throws {WorkbookProblem} with the reason the workbook was not read
 */
export async function readWorkbook(file: WorkbookFile, limits: IntakeLimits = defaultLimits): Promise<ReadSheet> {
  checkWorkbookEnvelope(file, limits);
  try {
    const archive = await openArchive(file.bytes, limits);
    return await readSheet(archive, file.sheet);
  } catch (error) {
    throw error instanceof IntakeProblem ? workbookProblemFor(error.code) : error;
  }
}

async function readSheet(archive: Archive, wanted = 1): Promise<ReadSheet> {
  const parts = await readWorkbookParts(archive);
  const found = parts.sheets[wanted - 1];
  if (found === undefined) throw new WorkbookProblem('workbook.no-such-sheet');
  const draft = await draftOf(archive, parts, found.part);
  const filled = [...draft.rows].toSorted(([one], [other]) => one - other);
  if (filled.length === 0) throw new WorkbookProblem('workbook.no-rows');
  const first = Math.min(...filled.map(([, cells]) => cells.findIndex((cell) => cell !== '')));
  const rows = filled.map(([row, cells]) => ({ row, cells: cells.slice(first) }));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    sheets: parts.sheets.map(({ name }) => name),
    sheet: wanted,
    columns: Array.from({ length: width }, (_, at) => columnName(first + at + 1)),
    rows,
    remarks: sheetRemarks(draft, parts),
  };
}

async function draftOf(archive: Archive, parts: WorkbookParts, part: string): Promise<SheetDraft> {
  const { from1904, styles, sharedWords } = parts;
  const shared = await readSharedWords(archive, sharedWords);
  const draft = new SheetDraft({ shared, from1904, looks: await readLooks(archive, styles) });
  await walkSheetXml(archive, part, {
    open: (element) => draft.open(element),
    close: (name) => draft.close(name),
    text: (text) => draft.text(text),
  });
  return draft;
}

function inTermsOfWorkbooks(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof IntakeProblem ? workbookProblemFor(error.code) : error;
  }
}
