import type { Archive } from '../zip/archive.js';
import { readRelationships, type Relationship } from '../zip/relationships.js';
import { walkSheetXml } from './spreadsheet-xml.js';
import { WorkbookProblem } from './workbook-problem.js';

/** A sheet that the workbook shows: its name, and the part it is kept in. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** What a workbook says of itself, before any sheet is read. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  /** The part with the styles, and the one with the words that cells share. */
  readonly styles: string | undefined;
  readonly sharedWords: string | undefined;
}

const sheetsMax = 200;
const nameLengthMax = 100;

/**
 * Gives the sheets that a workbook shows, in its order. Hidden ones are left out: nobody chose what is on them.
 * @throws workbook.not-excel where the file is another program's
 */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const main = (await readRelationships(archive, '')).find(({ purpose }) => purpose === 'officeDocument')?.part;
  if (main === undefined)
    throw new WorkbookProblem(archive.has('mimetype') ? 'workbook.not-excel' : 'workbook.could-not-be-opened');
  if (!/^xl\/.*\.xml$/.test(main)) throw new WorkbookProblem('workbook.not-excel');
  const links = await readRelationships(archive, main);
  const only = (purpose: string) => links.find((link) => link.purpose === purpose)?.part;
  return {
    ...(await readSheetList(archive, main, links)),
    styles: only('styles'),
    sharedWords: only('sharedStrings'),
  };
}

async function readSheetList(
  archive: Archive,
  main: string,
  links: readonly Relationship[],
): Promise<Pick<WorkbookParts, 'sheets' | 'from1904'>> {
  const parts = new Map(links.filter(({ purpose }) => purpose === 'worksheet').map(({ id, part }) => [id, part]));
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await walkSheetXml(archive, main, {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      const part = name === 'sheet' ? parts.get(attribute('id') ?? '') : undefined;
      const isHidden = /hidden/i.test(attribute('state') ?? '');
      if (part === undefined || isHidden || sheets.length === sheetsMax) return;
      sheets.push({ name: (attribute('name') ?? '').slice(0, nameLengthMax), part });
    },
  });
  if (sheets.length === 0) throw new WorkbookProblem('workbook.could-not-be-opened');
  return { sheets, from1904 };
}
