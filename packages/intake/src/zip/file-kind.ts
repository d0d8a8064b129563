import { IntakeProblem } from '../problem.js';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

// Older Office files keep the names of their streams in two-byte letters.
const holdsStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));

function refuseOlderOffice(bytes: Uint8Array): never {
  if (holdsStream(bytes, 'EncryptedPackage')) throw new IntakeProblem('intake.password-protected');
  if (holdsStream(bytes, 'WordDocument')) throw new IntakeProblem('intake.older-word');
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) throw new IntakeProblem('intake.older-excel');
  throw new IntakeProblem('intake.could-not-be-opened');
}

/**
 * Lets a zip container pass, which is what Word and Excel write, and refuses anything else by name.
 * The first bytes decide; the ending of the file's name is not trusted.
 * @throws intake.file-empty, intake.password-protected, intake.older-word, intake.older-excel, intake.not-word
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new IntakeProblem('intake.file-empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuseOlderOffice(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new IntakeProblem('intake.not-word', 'It is a PDF.');
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw new IntakeProblem('intake.not-word', 'It is rich text (RTF).');
  throw new IntakeProblem('intake.not-word');
}
