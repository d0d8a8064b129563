import { zipOf } from './make-word-plan.js';

const vocabulary = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const purposes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook of sheets, each of rows of words and numbers. Enough of one to bring readings in. */
export function makeSheets(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Buffer {
  const names = Object.keys(sheets);
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  return zipOf({
    '_rels/.rels': linkList([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${vocabulary}" xmlns:r="${purposes}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': linkList(names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`])),
    ...Object.fromEntries(Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(rows)])),
  });
}

function linkList(targets: readonly (readonly [purpose: string, target: string])[]): string {
  const each = targets.map(
    ([purpose, target], at) => `<Relationship Id="r${at + 1}" Type="${purposes}/${purpose}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${links}">${each.join('')}</Relationships>`;
}

function sheetOf(rows: readonly (readonly (string | number)[])[]): string {
  const markup = rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('');
  return `<worksheet xmlns="${vocabulary}"><sheetData>${markup}</sheetData></worksheet>`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}
