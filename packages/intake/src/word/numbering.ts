import type { ListMark } from '../table/document.js';
import type { Archive } from '../zip/archive.js';
import { formatCount } from './format-count.js';
import { parseXml, type OpenElement } from '../zip/parse-xml.js';

interface Level {
  format: string;
  /** What is written in front of a line, "%1" standing for the count of the first level. */
  pattern: string;
  start: number;
}

interface ListDefinition {
  levels: Map<number, Level>;
}

/** The lists of a Word document; it counts as the document is read from top to bottom. */
export interface Numbering {
  /** Gives the mark of the next line of a list, or null where the line has none. */
  next(list: string, level: number): ListMark | null;
}

interface Definitions {
  abstract: Map<string, ListDefinition>;
  abstractOf: Map<string, string>;
}

const newLevel = (): Level => ({ format: 'decimal', pattern: '', start: 1 });

function definitionReader(definitions: Definitions): (element: OpenElement) => void {
  let definition: ListDefinition = { levels: new Map() };
  let level = newLevel();
  let list = '';
  return (element) => {
    const value = element.attribute('val') ?? '';
    if (element.name === 'abstractNum') {
      definition = { levels: new Map() };
      definitions.abstract.set(element.attribute('abstractNumId') ?? '', definition);
    }
    if (element.name === 'lvl') {
      level = newLevel();
      definition.levels.set(Number(element.attribute('ilvl')), level);
    }
    if (element.name === 'numFmt') level.format = value;
    if (element.name === 'lvlText') level.pattern = value;
    if (element.name === 'start') level.start = Number(value) || 0;
    if (element.name === 'num') list = element.attribute('numId') ?? '';
    // An override of a level must not change the list it overrides.
    if (element.name === 'lvlOverride') definition = { levels: new Map() };
    if (element.name === 'abstractNumId') definitions.abstractOf.set(list, value);
  };
}

function markOf(levels: Map<number, Level>, at: number, counts: readonly number[]): ListMark | null {
  const level = levels.get(at);
  if (level === undefined) return { kind: 'bullet', label: '•', level: at };
  if (level.format === 'none' || level.pattern === '') return null;
  if (level.format === 'bullet') return { kind: 'bullet', label: '•', level: at };
  const label = level.pattern.replace(/%(\d)/g, (_, place: string) => {
    const shown = Number(place) - 1;
    return formatCount(counts[shown] ?? 1, levels.get(shown)?.format ?? 'decimal');
  });
  return { kind: /letter/i.test(level.format) ? 'letter' : 'number', label, level: at };
}

function countingLists(definitions: Definitions): Numbering {
  const counts = new Map<string, number[]>();
  return {
    next(list, at) {
      if (list === '0') return null;
      const abstract = definitions.abstractOf.get(list) ?? '';
      const levels = definitions.abstract.get(abstract)?.levels ?? new Map<number, Level>();
      const soFar = counts.get(abstract) ?? [];
      const now = Array.from({ length: at + 1 }, (_, depth) => {
        const start = levels.get(depth)?.start ?? 1;
        return depth === at ? (soFar[depth] ?? start - 1) + 1 : (soFar[depth] ?? start);
      });
      counts.set(abstract, now);
      return markOf(levels, at, now);
    },
  };
}

/**
 * Gives the lists of a Word document, ready to count.
 * @param part the name of the numbering part, or undefined where the document has none
 */
export async function readNumbering(archive: Archive, part: string | undefined): Promise<Numbering> {
  const definitions: Definitions = { abstract: new Map(), abstractOf: new Map() };
  if (part !== undefined) {
    const open = definitionReader(definitions);
    await parseXml(archive.read(part), { open, close: () => undefined, text: () => undefined });
  }
  return countingLists(definitions);
}
