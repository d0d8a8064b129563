import { Problem } from '@followthrough/domain';
import { IntakeProblem, readPlanSafely, type ReadPlan } from '@followthrough/intake';

/** How many files are read at once, and how many may wait: each takes a process and up to a quarter of a gigabyte. */
const readersMax = 2;
const waitingMax = 20;

let reading = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a plan in a process of its own, so that no file can harm this one.
 *
 * @throws {Problem} `import.refused`, with the sentence that tells the person what to do about the file, or
 *   `request.too-many` when too many files wait.
 */
export async function readPlan(bytes: Uint8Array, fileName: string): Promise<ReadPlan> {
  await takeReader();
  try {
    return await readPlanSafely({ bytes, name: fileName });
  } catch (error) {
    if (!(error instanceof IntakeProblem)) throw error;
    throw new Problem('import.refused', {}, [{ path: 'file', sentence: error.sentence }]);
  } finally {
    giveReaderBack();
  }
}

async function takeReader(): Promise<void> {
  if (reading < readersMax) {
    reading += 1;
    return;
  }
  if (waiting.length >= waitingMax) throw new Problem('request.too-many');
  await new Promise<void>((resolve) => waiting.push(resolve));
}

/** A reader goes straight to whoever waits longest; only when nobody does is there one more to take. */
function giveReaderBack(): void {
  const next = waiting.shift();
  if (next === undefined) reading -= 1;
  else next();
}
