import type { Archive } from './archive.js';
import { parseXml } from './parse-xml.js';

/** A link from one part of the file to another: what it is for, and the part's name. */
export interface Relationship {
  id: string;
  /** The last word of the relationship's type: "officeDocument", "header", "styles". */
  purpose: string;
  part: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

function partNamed(target: string, folder: string): string {
  const base = `file:///${folder}`;
  return URL.canParse(target, base) ? decodeURIComponent(new URL(target, base).pathname).slice(1) : '';
}

/**
 * Gives the links of a part to other parts of the same file, in order. Links that lead outside are left out, never followed.
 * @param part the linking part's name, or "" for the file as a whole
 */
export async function readRelationships(archive: Archive, part: string): Promise<Relationship[]> {
  const folder = folderOf(part);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(list)) return [];
  const found: Relationship[] = [];
  await parseXml(archive.read(list), {
    open(element) {
      const target = element.attribute('Target');
      if (element.name !== 'Relationship' || target === undefined) return;
      if (element.attribute('TargetMode') === 'External') return;
      found.push({
        id: element.attribute('Id') ?? '',
        purpose: element.attribute('Type')?.split('/').at(-1) ?? '',
        part: partNamed(target, folder),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found.filter((each) => archive.has(each.part));
}
