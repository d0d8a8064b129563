import { tidyText } from '../text/tidy-text.js';
import type { RoleOf } from './section-role.js';
import { markOf } from './mark.js';

/** A line of pasted text. */
export interface TextLine {
  /** Its words with single spaces; "" for a blank line. */
  readonly text: string;
  /** Counted from 1, as an editor counts. */
  readonly number: number;
  readonly look: 'contents' | 'margin' | 'body';
}

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

const pageNumbers =
  /^(?:page\s*)?[-–—|]?\s*\d{1,4}\s*[-–—|]?$|^(?:page\s*)?\d{1,4}\s*(?:of|\/)\s*\d{1,4}$|^\d{1,4}\s*\|\s*page$/i;

// The end of an entry in a table of contents: dots, and the page. Others are known by the heading over them.
const contentsEnd = /(?:\.{3,}|…)\s*\d{1,3}\s*$/;
const contentsEndReach = 60;

const runningLineMax = 120;
const runningTimesMin = 3;
const runningGapMin = 12;

/**
 * Gives the lines of a pasted text, with page numbers, running heads and feet, and lists of contents told apart.
 * @param text as it was pasted or read from a file
 * @param roleOf headings that are known are never taken for a running head, however often they come
 */
export function textLines(text: string, roleOf: RoleOf): TextLine[] {
  const raw = text.split(lineEnds);
  const lines = raw.map((line) => tidyText(line));
  const running = runningLines(lines, roleOf);
  let isInContents = false;
  return lines.map((line, at) => {
    if (line !== '') isInContents = /^(?:table of )?contents:?$/i.test(line) || (isInContents && /\d$/.test(line));
    const isEntry = contentsEnd.test((raw[at] ?? '').slice(-contentsEndReach)) && /\p{L}/u.test(line);
    const isMargin = pageNumbers.test(line) || running.has(runningKey(line));
    return { text: line, number: at + 1, look: isEntry || isInContents ? 'contents' : isMargin ? 'margin' : 'body' };
  });
}

/** A running line is the same on every page but for the page's number. */
const runningKey = (line: string): string =>
  line.length > runningLineMax ? '' : line.replace(/\d+/g, '#').toLowerCase();

function runningLines(lines: readonly string[], roleOf: RoleOf): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  let filled = 0;
  for (const line of lines) {
    if (line === '') continue;
    filled += 1;
    const key = runningKey(line);
    if (key === '' || /[.:;]$/.test(key) || !/\p{L}{3}/u.test(key)) continue;
    const at = places.get(key);
    if (at === undefined) places.set(key, [filled]);
    else at.push(filled);
  }
  const often = [...places].filter(([, at]) => {
    const gaps = ((at.at(-1) ?? 0) - (at[0] ?? 0)) / Math.max(1, at.length - 1);
    return at.length >= runningTimesMin && gaps >= runningGapMin;
  });
  return new Set(often.map(([key]) => key).filter((key) => markOf(key).kind === 'none' && roleOf(key) === null));
}
