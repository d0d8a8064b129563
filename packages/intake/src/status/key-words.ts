import { isFigure } from '../plan/note-words.js';
import { colourWord, type StatusColour } from './colour.js';

/** What one colour is said to mean. */
export interface KeyEntry {
  colour: StatusColour;
  meaning: string;
}

const colourSaid =
  /(?<![\p{L}])(?:(?<name>blue|green|amber|red|gr[ea]y)\b\s*(?:\([brag]\)\s*)?(?:=|–|—|-|:|\bmeans?\b|\bis\b|\bshows?\b|\bindicates?\b|\bdenotes?\b|\bstands for\b|(?=\())|(?<letter>[BRAG])\s*(?:=|:|–))\s*\(?/giu;

const trimMeaning = (words: string): string =>
  words
    .split(/\n|;|\.(?:\s|$)/)[0]
    ?.replace(/(?:[\s,)|]|\band\b)+$/iu, '')
    .trim() ?? '';

/** Gives the meanings that a sentence or line states: "Green = on track; Amber = some delay". */
export function entriesInWords(words: string): KeyEntry[] {
  const said = [...words.matchAll(colourSaid)];
  return said.flatMap((match, at) => {
    const colour = colourWord(match.groups?.name ?? match.groups?.letter ?? '');
    const meaning = trimMeaning(words.slice(match.index + match[0].length, said[at + 1]?.index));
    const isLowerLetter =
      match.groups?.letter !== undefined && match.groups.letter !== match.groups.letter.toUpperCase();
    return colour === null || meaning === '' || isFigure(meaning) || isLowerLetter ? [] : [{ colour, meaning }];
  });
}

/** Tells whether entries are a key: they explain two colours at least. */
export const isKey = (entries: readonly KeyEntry[]): boolean => new Set(entries.map(({ colour }) => colour)).size >= 2;
