import type { Archive } from '../zip/archive.js';
import { lookOfNumber, type NumberLook } from './look-of-number.js';
import { walkSheetXml } from './spreadsheet-xml.js';

const stylesMax = 100_000;

/**
 * Gives how each style of a workbook shows a number, by the style's place in the list that cells point to.
 * @param part the part with the styles, where there is one
 */
export async function readLooks(archive: Archive, part: string | undefined): Promise<readonly NumberLook[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  if (part === undefined) return [];
  await walkSheetXml(archive, part, {
    open: ({ name, attribute }) => {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells && formats.length < stylesMax) formats.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats.map((id) => lookOfNumber(id, codes.get(id)));
}
