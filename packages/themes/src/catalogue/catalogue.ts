import { checkThemes } from './check-themes.js';
import { readDataFile } from './read-data-file.js';
import type { Catalogue } from './theme.js';

/** The version of the catalogue and its data files; it changes whenever one of them does. */
export const catalogueVersion = '1.2.0';

let loaded: Catalogue | undefined;

/**
 * Gives the catalogue that comes with the product: fifty themes in six groups.
 *
 * @returns The same catalogue every time; it is read from disk once.
 * @source The guidance's own exemplar review and the national overviews that each theme lists under `sources`.
 */
export function catalogue(): Catalogue {
  loaded ??= {
    version: catalogueVersion,
    themes: checkThemes(readDataFile('themes.json'), readDataFile('theme-kinds.json')),
  };
  return loaded;
}
