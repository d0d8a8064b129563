import { cleanJpeg } from './clean-jpeg.js';
import { cleanPng } from './clean-png.js';
import { evidenceLimits, type EvidenceLimits } from './evidence-limits.js';
import { checkEnding, familyOf, type EvidenceFileKind } from './file-kind.js';
import { FileProblem } from './file-problem.js';
import { inspectOffice } from './inspect-office.js';
import { inspectPdf } from './inspect-pdf.js';
import { inspectText } from './inspect-text.js';

/** A file that may be kept: what it is, and its bytes, without what a camera notes about a picture. */
export interface InspectedFile {
  readonly kind: EvidenceFileKind;
  readonly bytes: Buffer;
  /** Whether something was taken out of the picture: where it was taken, the camera, comments. */
  readonly cleaned: boolean;
}

/**
 * Says whether a file may be kept as evidence, judging it by its contents. It touches no disk, network or clock, and
 * runs nothing. For files from outside use `inspectFileSafely`, which does the same in a process of its own.
 * @param file its name as it was given, and its bytes
 * @throws {FileProblem} with the reason it may not
 */
export async function inspectFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  limits: EvidenceLimits = evidenceLimits,
): Promise<InspectedFile> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (bytes.length > limits.fileSizeMax) throw new FileProblem('file.too-large');
  const kind = await kindOf(bytes, file.name, limits);
  checkEnding(file.name, kind);
  const kept = kind === 'jpeg' ? cleanJpeg(bytes, limits) : kind === 'png' ? cleanPng(bytes, limits) : bytes;
  return { kind, bytes: kept, cleaned: kept.length < bytes.length };
}

async function kindOf(bytes: Buffer, name: string, limits: EvidenceLimits): Promise<EvidenceFileKind> {
  const family = familyOf(bytes);
  if (family === 'office') return inspectOffice(bytes, limits);
  if (family === 'text') return inspectText(bytes, name);
  if (family === 'pdf') inspectPdf(bytes);
  return family;
}
