import { inflateRawSync } from 'node:zlib';

const listEntry = 'PK\u0001\u0002';
const packed = 8;

/** The parts of a zip archive by their names, as text. Source: PKWARE, APPNOTE.TXT 6.3, sections 4.3.7 and 4.3.12. */
export function readZip(bytes: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (let at = bytes.indexOf(listEntry); at >= 0; at = bytes.indexOf(listEntry, at + listEntry.length)) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = bytes.readUInt32LE(at + 42);
    const contentAt = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = bytes.subarray(contentAt, contentAt + bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) === packed;
    parts.set(name, (isPacked ? inflateRawSync(content) : content).toString('utf8'));
  }
  return parts;
}
