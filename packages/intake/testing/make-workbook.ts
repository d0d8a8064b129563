import { zipOf, type ZipParts } from './make-word-plan.js';

const vocabulary = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const purposes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a made workbook holds: for each sheet the markup of its rows, and what else is said of it. */
export interface WorkbookContents {
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly shared?: readonly string[];
  /** The code of each style's format; a number is one that every Excel knows. */
  readonly styles?: readonly (string | number)[];
  readonly from1904?: boolean;
  /** Markup after the rows, such as merged cells. */
  readonly after?: string;
}

const linkList = (targets: readonly (readonly [purpose: string, target: string])[]): string => {
  const each = targets.map(([purpose, target], at) => {
    return `<Relationship Id="r${at + 1}" Type="${purposes}/${purpose}" Target="${target}"/>`;
  });
  return `${start}<Relationships xmlns="${links}">${each.join('')}</Relationships>`;
};

function styleSheet(styles: readonly (string | number)[]): string {
  const own = styles.flatMap((code, at) =>
    typeof code === 'string' ? [`<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`] : [],
  );
  const used = styles.map((code, at) => `<xf numFmtId="${typeof code === 'string' ? 170 + at : code}"/>`);
  return `${start}<styleSheet xmlns="${vocabulary}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`;
}

/** The parts of a workbook by their names. */
export function workbookParts(contents: WorkbookContents): ZipParts {
  const { sheets, hidden = [], shared = [], styles = [], from1904 = false, after = '' } = contents;
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 3}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
  );
  const parts = Object.values(sheets).map((rows, at): [string, string] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `${start}<worksheet xmlns="${vocabulary}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  ]);
  return {
    '_rels/.rels': linkList([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${start}<workbook xmlns="${vocabulary}" xmlns:r="${purposes}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': linkList([
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ...names.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ]),
    'xl/styles.xml': styleSheet(styles),
    'xl/sharedStrings.xml': `${start}<sst xmlns="${vocabulary}">${shared.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    ...Object.fromEntries(parts),
  };
}

/** The bytes of a workbook. */
export const makeWorkbook = (contents: WorkbookContents): Promise<Buffer> => zipOf(workbookParts(contents));

/** The markup of a row of cells, each already markup. */
export const sheetRow = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

/** The markup of a cell that holds a number, in the look of a style. */
export const numberCell = (number: number, style = 0): string => `<c s="${style}"><v>${number}</v></c>`;

/** The markup of a cell that holds words of its own. */
export const wordCell = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
