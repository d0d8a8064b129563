import { Problem } from '@followthrough/domain';
import { readReportSafely, ReportProblem, type ReadReport } from '@followthrough/intake';
import { reportSection } from '@followthrough/themes';
import { Turns } from '../../turns.js';

// Each Word file takes a process and up to a quarter of a gigabyte, for ten seconds at the worst.
const turns = new Turns({ atOnce: 2, waiting: 20, ofOne: 2 });

/** A report that somebody chose or pasted. */
export interface ChosenReport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a report. What is kept in Word is read in a process of its own, so that no file can harm this one.
 *
 * @throws {Problem} `report.refused`, with the sentence that tells the person what to do about it, or
 *   `request.too-many` when too many reports wait, of one person or of all.
 */
export function readReport(personId: string, { fileName, bytes }: ChosenReport): Promise<ReadReport> {
  return turns.take(personId, () =>
    readReportSafely({ bytes, name: fileName }, reportSection).catch((error: unknown) => {
      if (!(error instanceof ReportProblem)) throw error;
      throw new Problem('report.refused', {}, [{ path: 'file', sentence: error.sentence }]);
    }),
  );
}
