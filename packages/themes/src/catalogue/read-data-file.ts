import { readFileSync } from 'node:fs';

/**
 * Reads one of the plain data files that the method rests on.
 *
 * @param name - A file of the `catalogue` folder, such as `themes.json`.
 * @returns Whatever the file holds, not yet checked.
 */
export function readDataFile(name: string): unknown {
  // Both `src/catalogue` and `dist/catalogue` stand two folders below the package, so one path serves both.
  return JSON.parse(readFileSync(new URL(`../../catalogue/${name}`, import.meta.url), 'utf8'));
}
