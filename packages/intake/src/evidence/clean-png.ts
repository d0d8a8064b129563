import { crc32 } from 'node:zlib';
import type { EvidenceLimits } from './evidence-limits.js';
import { FileProblem } from './file-problem.js';
import { checkPixels, refuseSecondFile } from './picture.js';

const markLength = 8;

/** The chunks that a picture is drawn from; all others are notes about it. */
const drawn = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND'],
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'],
]);

/**
 * Gives a PNG without what is not picture: texts, times, notes of a camera, moving parts, whatever follows its end.
 * @throws {FileProblem} file.damaged, file.too-many-pixels, file.two-in-one
 * @source W3C, Portable Network Graphics (third edition), section 5 on chunks
 */
export function cleanPng(bytes: Buffer, limits: EvidenceLimits): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, markLength)];
  let at = markLength;
  for (let name = ''; name !== 'IEND';) {
    if (at + 12 > bytes.length) throw new FileProblem('file.damaged');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new FileProblem('file.damaged');
    name = bytes.toString('latin1', at + 4, at + 8);
    if ((name === 'IHDR') !== (at === markLength)) throw new FileProblem('file.damaged');
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw new FileProblem('file.damaged');
    if (name === 'IHDR') checkPixels(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12), limits);
    if (drawn.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  refuseSecondFile(bytes.subarray(at));
  return Buffer.concat(kept);
}
