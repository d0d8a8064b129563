import { crc32 } from 'node:zlib';

const vocabulary = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const mainPart = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** A Word document of paragraphs, where an array of rows stands for a table. Enough of one for a plan. */
export function makeWordPlan(blocks: readonly (string | readonly (readonly string[])[])[]): Buffer {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join('');
  return zipOf({
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${mainPart}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${vocabulary}"><w:body>${body}</w:body></w:document>`,
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const row = (cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
const table = (rows: readonly (readonly string[])[]) => `<w:tbl>${rows.map(row).join('')}</w:tbl>`;

/** A zip archive that stores its files as they are. Source: PKWARE, APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function zipOf(files: Record<string, string>): Buffer {
  const stored: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const title = Buffer.from(name);
    // From the version needed up to the length of the extra field, the two headers say the same.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const before = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, title, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    stored.push(before);
    listed.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, place, title]));
    offset += before.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(listed.length, 4);
  end.writeUInt16LE(listed.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...stored, list, Buffer.from('PK\u0005\u0006'), end]);
}
