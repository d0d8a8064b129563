import { Problem } from '@followthrough/domain';
import { IntakeProblem, readPlanSafely, type ReadPlan } from '@followthrough/intake';
import { Turns } from '../../turns.js';

// Each file that is read takes a process and up to a quarter of a gigabyte, for ten seconds at the worst.
const turns = new Turns({ atOnce: 2, waiting: 20, ofOne: 4 });

/** A file that somebody chose. */
export interface ChosenFile {
  readonly personId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a plan in a process of its own, so that no file can harm this one.
 *
 * @throws {Problem} `import.refused`, with the sentence that tells the person what to do about the file, or
 *   `request.too-many` when too many files wait, of one person or of all.
 */
export function readPlan({ personId, fileName, bytes }: ChosenFile): Promise<ReadPlan> {
  return turns.take(personId, () =>
    readPlanSafely({ bytes, name: fileName }).catch((error: unknown) => {
      if (!(error instanceof IntakeProblem)) throw error;
      throw new Problem('import.refused', {}, [{ path: 'file', sentence: error.sentence }]);
    }),
  );
}
