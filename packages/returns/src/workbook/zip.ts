/** One file inside a zip archive, by where its two headers lie. */
export interface ZipEntry {
  readonly name: string;
  /** Offset of its header in the list at the end of the archive, in bytes. */
  readonly listedAt: number;
  /** Offset of the header that stands before its content, in bytes. */
  readonly storedAt: number;
}

const endOfListSignature = 0x06054b50;
const endOfListLength = 22;
const listedHeaderLength = 46;

/** 1 January 1980 at midnight, the first instant a zip archive can name: year since 1980, month and day in bits. */
const firstZipDay = 0x0021;

/**
 * Lists the files in a zip archive that has no comment and is smaller than 4 GB.
 *
 * @throws {Error} When the bytes are not such an archive.
 * @source PKWARE, APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endOfListLength;
  if (end < 0 || view.getUint32(end, true) !== endOfListSignature)
    throw new Error('These bytes are not a zip archive.');
  const entries: ZipEntry[] = [];
  let listedAt = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(listedAt + 28, true);
    const nameAt = listedAt + listedHeaderLength;
    const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength));
    entries.push({ name, listedAt, storedAt: view.getUint32(listedAt + 42, true) });
    listedAt = nameAt + nameLength + view.getUint16(listedAt + 30, true) + view.getUint16(listedAt + 32, true);
  }
  return entries;
}

/**
 * Gives a copy of a zip archive in which every file bears the same fixed time, so that the same content gives the same
 * bytes whenever it is written.
 */
export function withoutWriteTimes(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (const { listedAt, storedAt } of zipEntries(copy)) {
    // Time, then day, two bytes each: at 12 in the list, at 10 beside the content.
    view.setUint16(listedAt + 12, 0, true);
    view.setUint16(listedAt + 14, firstZipDay, true);
    view.setUint16(storedAt + 10, 0, true);
    view.setUint16(storedAt + 12, firstZipDay, true);
  }
  return copy;
}
