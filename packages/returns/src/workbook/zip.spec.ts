import { describe, expect, it } from '@jest/globals';
import { withoutWriteTimes, zipEntries } from './zip.js';

/** An archive of no files: its end record alone. */
const emptyArchive = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);

describe('reading the list of a zip archive', () => {
  it('finds nothing in an empty archive', () => {
    expect(zipEntries(emptyArchive)).toEqual([]);
    expect(withoutWriteTimes(emptyArchive)).toEqual(emptyArchive);
  });

  it.each([0, 10, 40])('refuses %i bytes that are not one', (length) => {
    expect(() => zipEntries(new Uint8Array(length))).toThrow('not a zip archive');
  });
});
