import { catalogue as ownCatalogue } from '../catalogue/catalogue.js';
import { readDataFile } from '../catalogue/read-data-file.js';
import type { Catalogue } from '../catalogue/theme.js';
import { checkConcepts, checkPatterns } from './check-patterns.js';
import { indexPatterns, type PatternIndex } from './pattern-index.js';
import type { Pattern } from './pattern.js';

function readWritten() {
  const concepts = checkConcepts(readDataFile('concepts.json'));
  const slugs = new Set(ownCatalogue().themes.map(({ slug }) => slug));
  return { concepts, patterns: checkPatterns(readDataFile('patterns.json'), concepts, slugs) };
}

let read: ReturnType<typeof readWritten> | undefined;

/** The patterns and concepts of the data files; they are read from disk once. */
const written = () => (read ??= readWritten());

/** The patterns of `catalogue/patterns.json` whose themes a catalogue has, in the file's order. */
export function patternsOf(catalogue: Catalogue): readonly Pattern[] {
  const themes = new Set(catalogue.themes.map(({ slug }) => slug));
  return written().patterns.filter(({ theme }) => themes.has(theme));
}

const indexes = new WeakMap<Catalogue, PatternIndex>();

/**
 * Gives the patterns of a catalogue, ready for finding.
 *
 * @param catalogue - Its patterns are indexed once for it; it must not change afterwards.
 */
export function patternIndex(catalogue: Catalogue): PatternIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const built = indexPatterns(patternsOf(catalogue), written().concepts);
  indexes.set(catalogue, built);
  return built;
}
