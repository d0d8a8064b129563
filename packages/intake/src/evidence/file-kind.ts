import { FileProblem } from './file-problem.js';

/** The kinds of file that are taken as evidence. */
export type EvidenceFileKind = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'png' | 'jpeg' | 'csv' | 'txt';

/** What the first bytes can tell: which Office program wrote a package only its contents can, and text has no mark. */
export type Family = 'pdf' | 'office' | 'png' | 'jpeg' | 'text';

const marks: readonly [start: string, family: Family][] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'office'],
  ['\x89PNG\r\n\x1A\n', 'png'],
  ['\xFF\xD8\xFF', 'jpeg'],
];

/** Kinds that are known and not taken: by how they start, and from which byte. */
const others: readonly [start: string, from: number, sentence: string][] = [
  ['GIF8', 0, 'It is a GIF picture.'],
  ['WEBP', 8, 'It is a WebP picture; save it as PNG or JPEG.'],
  ['ftyphei', 4, 'It is a HEIC photograph; on an iPhone choose “Most Compatible” under Camera, Formats.'],
  ['ftypmif', 4, 'It is a HEIC photograph; on an iPhone choose “Most Compatible” under Camera, Formats.'],
  ['ftyp', 4, 'It is a film or a sound.'],
  ['MZ', 0, 'It is a program.'],
  ['\x7FELF', 0, 'It is a program.'],
  ['{\\rtf', 0, 'It is rich text (RTF); save it as a Word document.'],
];

/** The endings that each kind may have. */
const endings: Record<EvidenceFileKind, readonly string[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jfif'],
  csv: ['csv'],
  txt: ['txt', 'text'],
};

/** The words by which people know each kind. */
const names: Record<EvidenceFileKind, string> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  csv: 'text',
  txt: 'text',
};

/**
 * Tells the family of a file from its first bytes; the ending of its name has no say.
 * @throws {FileProblem} file.empty, file.older-office, file.password-protected, file.kind-not-taken, file.damaged
 */
export function familyOf(bytes: Buffer): Family {
  if (bytes.length === 0) throw new FileProblem('file.empty');
  const start = bytes.toString('latin1', 0, 32);
  const known = marks.find(([mark]) => start.startsWith(mark));
  if (known) return known[1];
  if (start.startsWith('\xD0\xCF\x11\xE0')) refuseOlderOffice(bytes);
  if (start.startsWith('PK')) throw new FileProblem('file.damaged');
  const other = others.find(([mark, from]) => start.startsWith(mark, from));
  if (other) throw new FileProblem('file.kind-not-taken', other[2]);
  return 'text';
}

function refuseOlderOffice(bytes: Buffer): never {
  // What a password closes is an older container around the newer file; its streams are named in two-byte letters.
  const isClosed = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw new FileProblem(isClosed ? 'file.password-protected' : 'file.older-office');
}

/** The ending of a file's name in small letters, without its dot; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^./\\\s]{1,16})\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * Holds the ending of a file's name against its contents.
 * @throws {FileProblem} file.name-disagrees
 */
export function checkEnding(name: string, kind: EvidenceFileKind): void {
  if (endings[kind].includes(endingOf(name))) return;
  throw new FileProblem('file.name-disagrees', `Its contents are ${names[kind]}.`);
}
