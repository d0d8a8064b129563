import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { IntakeLimits } from '../limits.js';
import { IntakeProblem } from '../problem.js';
import { checkDirectory } from './check-directory.js';

/** An opened zip container. Nothing is ever written to disk; parts are unpacked in memory, piece by piece. */
export interface Archive {
  /** The names of its parts, as its list of contents gives them. */
  readonly names: readonly string[];
  has(part: string): boolean;
  /**
   * Gives a part piece by piece, counting what really comes out.
   * @throws intake.file-too-large, intake.could-not-be-opened
   */
  read(part: string): AsyncGenerator<Uint8Array>;
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(new IntakeProblem('intake.could-not-be-opened'));
    });
  });
}

function refusalFor(error: Error): IntakeProblem {
  // yauzl refuses climbing, absolute and backslashed names with a message that says which.
  return new IntakeProblem(
    /path|characters in fileName/i.test(error.message) ? 'intake.unsafe-parts' : 'intake.could-not-be-opened',
  );
}

function listEntries(zip: ZipFile, partCountMax: number): Promise<Entry[]> {
  if (zip.entryCount > partCountMax) return Promise.reject(new IntakeProblem('intake.unsafe-parts'));
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(refusalFor(error)));
    zip.readEntry();
  });
}

function openPart(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(new IntakeProblem('intake.could-not-be-opened'));
    });
  });
}

/**
 * Gives the parts of a zip container once its list of contents has been found harmless.
 * @throws intake.could-not-be-opened, intake.unsafe-parts, intake.file-too-large, intake.holds-macros, intake.password-protected
 */
export async function openArchive(bytes: Uint8Array, limits: IntakeLimits): Promise<Archive> {
  const zip = await openZip(bytes);
  const entries = await listEntries(zip, limits.partCountMax);
  checkDirectory(entries, limits);
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  let unpackedSize = 0;

  async function* read(part: string): AsyncGenerator<Uint8Array> {
    const entry = byName.get(part);
    if (entry === undefined) throw new IntakeProblem('intake.could-not-be-opened');
    const pieces = await openPart(zip, entry);
    try {
      for await (const piece of pieces) {
        // The list of contents may lie about sizes, so what really comes out is counted.
        unpackedSize += piece.byteLength;
        if (unpackedSize > limits.unpackedSizeMax) throw new IntakeProblem('intake.file-too-large');
        yield piece;
      }
    } catch (error) {
      throw error instanceof IntakeProblem ? error : new IntakeProblem('intake.could-not-be-opened');
    }
  }
  return { names: [...byName.keys()], has: (part) => byName.has(part), read };
}
