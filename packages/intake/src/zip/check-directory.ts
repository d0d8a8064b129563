import type { IntakeLimits } from '../limits.js';
import { IntakeProblem } from '../problem.js';

/** What the list of contents at the end of a zip says about one part. Sizes are in bytes. */
export interface DirectoryEntry {
  fileName: string;
  uncompressedSize: number;
  isEncrypted(): boolean;
}

/**
 * Refuses a zip container whose list of contents no honest document has, before anything is unpacked.
 * @throws intake.unsafe-parts, intake.file-too-large, intake.holds-macros, intake.password-protected
 */
export function checkDirectory(entries: readonly DirectoryEntry[], limits: IntakeLimits): void {
  // Office treats part names as the same whatever their capitals, so a duplicate may hide in them.
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  if (names.size !== entries.length) throw new IntakeProblem('intake.unsafe-parts');
  if (entries.some((entry) => entry.isEncrypted())) throw new IntakeProblem('intake.password-protected');
  if ([...names].some((name) => name.includes('vbaproject'))) throw new IntakeProblem('intake.holds-macros');
  const declaredSize = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declaredSize > limits.unpackedSizeMax) throw new IntakeProblem('intake.file-too-large');
}
