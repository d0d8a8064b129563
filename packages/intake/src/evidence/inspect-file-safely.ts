import { fileURLToPath } from 'node:url';
import { askChild } from '../contain/ask-child.js';
import { evidenceLimits, type EvidenceLimits } from './evidence-limits.js';
import { familyOf } from './file-kind.js';
import { FileProblem, isFileProblemCode } from './file-problem.js';
import type { InspectedFile } from './inspect-file.js';

// From the package's own folder, so that the built file is found from the sources under test as well.
const inspectorEntry = fileURLToPath(new URL('../../dist/evidence/inspector-process.js', import.meta.url));

/** What the inspecting process answers. */
export type InspectAnswer =
  | { readonly outcome: 'taken'; readonly file: InspectedFile }
  | { readonly outcome: 'refused'; readonly code: string; readonly addition: string };

/**
 * Says whether a file may be kept as evidence, as `inspectFile` does, in a process of its own with a cap on memory and
 * on time.
 * @throws {FileProblem} with the reason it may not
 */
export async function inspectFileSafely(
  file: { readonly name: string; readonly bytes: Uint8Array },
  limits: EvidenceLimits = evidenceLimits,
): Promise<InspectedFile> {
  if (file.bytes.byteLength > limits.fileSizeMax) throw new FileProblem('file.too-large');
  familyOf(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
  const answer = await askChild<InspectAnswer>(
    inspectorEntry,
    { name: file.name, bytes: file.bytes, limits: { ...limits } },
    {
      ...limits,
      tookTooLong: () => new FileProblem('file.took-too-long'),
      broke: () => new FileProblem('file.damaged'),
    },
  );
  if (answer.outcome === 'taken') return { ...answer.file, bytes: Buffer.from(answer.file.bytes) };
  throw new FileProblem(isFileProblemCode(answer.code) ? answer.code : 'file.damaged', answer.addition);
}
