import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive: its name, what it holds, and what its headers claim where that is not the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly claimedSize?: number;
  readonly encrypted?: true;
}

/** A zip archive with packed parts. Source: PKWARE, APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function packedZip(parts: readonly ZipPart[]): Buffer {
  const stored: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { head, packed, title } = headOf(part);
    const before = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, title, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    stored.push(before);
    listed.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), head, place, title]));
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

/** What the header before a part and its line in the list share. */
function headOf({ name, content, claimedSize, encrypted }: ZipPart) {
  const whole = Buffer.from(content);
  const packed = deflateRawSync(whole);
  const title = Buffer.from(name);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(encrypted ? 1 : 0, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(whole), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(claimedSize ?? whole.length, 18);
  head.writeUInt16LE(title.length, 22);
  return { head, packed, title };
}
