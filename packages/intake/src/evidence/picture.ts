import type { EvidenceLimits } from './evidence-limits.js';
import { FileProblem } from './file-problem.js';
import { holdsSecondFile } from './second-file.js';

/**
 * Refuses a picture that would take more memory to draw than any camera's.
 * @throws {FileProblem} file.too-many-pixels, file.damaged
 */
export function checkPixels(width: number, height: number, limits: EvidenceLimits): void {
  if (width === 0 || height === 0) throw new FileProblem('file.damaged');
  if (Math.max(width, height) > limits.sideMax || width * height > limits.pixelsMax)
    throw new FileProblem('file.too-many-pixels');
}

/**
 * Refuses what follows a picture when it is a file of its own. Anything else behind the end is cut off by the cleaning.
 * @throws {FileProblem} file.two-in-one
 */
export function refuseSecondFile(behind: Buffer): void {
  if (holdsSecondFile(behind.toString('latin1'))) throw new FileProblem('file.two-in-one');
}
