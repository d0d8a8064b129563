import { FileProblem } from './file-problem.js';
import type { EvidenceLimits } from './evidence-limits.js';
import { checkPixels, refuseSecondFile } from './picture.js';

const startOfScan = 0xda;
const endOfImage = 0xd9;
const orientationTag = 0x0112;

/** Frame headers: every one from C0 to CF that is not a table of codes, an extension or an arithmetic table. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** One stretch of a picture: its marker, and where its bytes stand, marker and length included. */
interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives a JPEG without what is not picture: where and when it was taken, the camera, comments, a second picture behind
 * it. Which way up it is held stays, written anew.
 * @throws {FileProblem} file.damaged, file.too-many-pixels, file.two-in-one
 * @source ITU-T T.81 annex B for the segments; Exif 2.32 for the orientation
 */
export function cleanJpeg(bytes: Buffer, limits: EvidenceLimits): Buffer {
  const { segments, end } = segmentsOf(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (frame === undefined || frame.to - frame.from < 10) throw new FileProblem('file.damaged');
  checkPixels(bytes.readUInt16BE(frame.from + 7), bytes.readUInt16BE(frame.from + 5), limits);
  refuseSecondFile(bytes.subarray(end));
  const kept = segments.filter((segment) => isPicture(bytes, segment));
  return Buffer.concat([
    bytes.subarray(0, 2),
    orientationSegment(orientationOf(bytes, segments)),
    ...kept.map(({ from, to }) => bytes.subarray(from, to)),
    Buffer.from([0xff, endOfImage]),
  ]);
}

/** Walks through the picture once; the coded pixels after a start of scan belong to its segment. */
function segmentsOf(bytes: Buffer): { segments: Segment[]; end: number } {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1; // fill bytes
    if (at + 4 > bytes.length && bytes[at + 1] !== endOfImage) throw new FileProblem('file.damaged');
    if (bytes[at] !== 0xff) throw new FileProblem('file.damaged');
    const marker = bytes.readUInt8(at + 1);
    if (marker === endOfImage) return { segments, end: at + 2 };
    const length = bytes.readUInt16BE(at + 2);
    const after = at + 2 + length;
    if (length < 2 || after > bytes.length) throw new FileProblem('file.damaged');
    const to = marker === startOfScan ? endOfScan(bytes, after) : after;
    segments.push({ marker, from: at, to });
    at = to;
  }
}

/** Where the next marker stands: not a stuffed zero byte, and not a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new FileProblem('file.damaged');
}

/** Keeps what a picture is drawn from: JFIF, colour profile, Adobe's note on colours, and no other application's notes. */
function isPicture(bytes: Buffer, { marker, from }: Segment): boolean {
  if (marker === 0xfe) return false; // a comment
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = bytes.toString('latin1', from + 4, from + 16);
  return name.startsWith('JFIF\0') || name.startsWith('ICC_PROFILE\0') || name.startsWith('Adobe');
}

function orientationOf(bytes: Buffer, segments: readonly Segment[]): number {
  const exif = segments.find(
    ({ marker, from }) => marker === 0xe1 && bytes.toString('latin1', from + 4, from + 10) === 'Exif\0\0',
  );
  if (exif === undefined) return 1;
  const notes = bytes.subarray(exif.from + 10, exif.to);
  const little = notes.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > notes.length ? 0 : little ? notes.readUInt16LE(at) : notes.readUInt16BE(at));
  const list = notes.length < 8 ? 0 : little ? notes.readUInt32LE(4) : notes.readUInt32BE(4);
  for (let index = 0; index < Math.min(short(list), 64); index += 1) {
    const entry = list + 2 + index * 12;
    if (short(entry) === orientationTag) return Math.min(Math.max(short(entry + 8), 1), 8);
  }
  return 1;
}

/** The smallest Exif there is: one tag, which way up. Nothing at all for a picture that is the right way up already. */
function orientationSegment(orientation: number): Buffer {
  if (orientation === 1) return Buffer.alloc(0);
  const notes = Buffer.alloc(26);
  notes.write('MM', 0, 'latin1');
  notes.writeUInt16BE(42, 2);
  notes.writeUInt32BE(8, 4);
  notes.writeUInt16BE(1, 8);
  notes.writeUInt16BE(orientationTag, 10);
  notes.writeUInt16BE(3, 12);
  notes.writeUInt32BE(1, 14);
  notes.writeUInt16BE(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 2 + 6 + notes.length]);
  return Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), notes]);
}
