import { Problem } from '@followthrough/domain';
import { FileProblem, inspectFileSafely, type InspectedFile } from '@followthrough/intake';
import { Turns } from '../../turns.js';

// Each file that is looked through takes a process and up to a quarter of a gigabyte, for ten seconds at the worst.
const turns = new Turns({ atOnce: 2, waiting: 30, ofOne: 6 });

/** A file that somebody chose. */
export interface ChosenFile {
  readonly personId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Looks through a file in a process of its own, so that no file can harm this one.
 *
 * @throws {Problem} `file.refused`, with the sentence that tells the person what to do about the file, or
 *   `request.too-many` when too many files wait, of one person or of all.
 */
export function inspect({ personId, fileName, bytes }: ChosenFile): Promise<InspectedFile> {
  return turns.take(personId, () =>
    inspectFileSafely({ bytes, name: fileName }).catch((error: unknown) => {
      if (!(error instanceof FileProblem)) throw error;
      throw new Problem('file.refused', { reason: error.code }, [{ path: 'file', sentence: error.sentence }]);
    }),
  );
}
