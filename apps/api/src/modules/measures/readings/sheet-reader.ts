import { Problem } from '@followthrough/domain';
import { readWorkbookSafely, WorkbookProblem, type ReadSheet } from '@followthrough/intake';
import { Turns } from '../../../turns.js';

// Each workbook that is read takes a process and up to a quarter of a gigabyte, for ten seconds at the worst.
const turns = new Turns({ atOnce: 2, waiting: 20, ofOne: 4 });

/**
 * Reads one sheet of a workbook in a process of its own, so that no file can harm this one.
 *
 * @throws {Problem} `file.refused`, with the sentence that tells the person what to do about the file, or
 *   `request.too-many` when too many files wait, of one person or of all.
 */
export function readSheet(
  personId: string,
  { bytes, sheet }: { readonly bytes: Uint8Array; readonly sheet: number },
): Promise<ReadSheet> {
  return turns.take(personId, () =>
    readWorkbookSafely({ bytes, sheet }).catch((error: unknown) => {
      if (!(error instanceof WorkbookProblem)) throw error;
      throw new Problem('file.refused', { reason: error.code }, [{ path: 'file', sentence: error.sentence }]);
    }),
  );
}
