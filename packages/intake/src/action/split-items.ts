import type { Line } from '../table/document.js';
import { itemsAlong, markedText, type MarkedText } from './list-mark.js';

/** One of several things written in one cell. */
export interface CellItem {
  lines: Line[];
  /** The mark as a reference uses it, "" for a bullet or where there was no mark. */
  label: string;
}

/** A line with its mark, if that mark belongs to the list the cell is made of. */
interface Tagged {
  line: Line;
  mark: MarkedText | null;
}

const isBlankLine = (line: Line): boolean => line.text === '' && line.struck === '';

/** Marks must count up one by one; "2025) …" or a lone "(c)" in the words is no list. */
function countsUp(marks: readonly MarkedText[]): boolean {
  return marks.every((mark, at) => {
    const before = marks[at - 1]?.count ?? null;
    return mark.count === null || before === null || mark.count === before + 1;
  });
}

function tag(lines: readonly Line[]): Tagged[] {
  const tagged = lines.map((line) => ({ line, mark: markedText(line) }));
  // The first mark decides what the list is made of; marks of another kind belong to the item above them.
  const kind = tagged.find(({ mark }) => mark !== null)?.mark?.kind;
  const own = tagged.map(({ line, mark }) => ({ line, mark: mark?.kind === kind ? mark : null }));
  const marks = own.flatMap(({ mark }) => mark ?? []);
  return countsUp(marks) ? own : own.map(({ line }) => ({ line, mark: null }));
}

const unmarked = (line: Line, mark: MarkedText): Line => ({ ...line, text: mark.text, mark: null });

function gather(tagged: readonly Tagged[]): CellItem[] {
  const items: CellItem[] = [];
  for (const { line, mark } of tagged) {
    if (mark !== null) items.push({ lines: [unmarked(line, mark)], label: mark.label });
    else if (items.length === 0) items.push({ lines: [line], label: '' });
    else items.at(-1)?.lines.push(line);
  }
  return items;
}

const introduces = (tagged: readonly Tagged[]): boolean => {
  const first = tagged.findIndex(({ mark }) => mark !== null);
  return tagged.slice(0, Math.max(first, 0)).some(({ line }) => line.text.endsWith(':'));
};

/**
 * Gives the several actions written in one cell, without their marks, or a single item where there is only one.
 * A line that ends in a colon introduces what follows, and then the whole is one action.
 */
export function splitActions(lines: readonly Line[]): CellItem[] {
  const worded = lines.filter((line) => !isBlankLine(line));
  const along = worded.flatMap(itemsAlong);
  const tagged = tag(along);
  if (introduces(tagged)) return [{ lines: worded, label: '' }];
  return gather(tagged).filter((item) => item.lines.some((line) => line.text !== ''));
}

/**
 * Gives the items of a cell that stands beside several actions, where it holds one marked item for each of them, every
 * one starting its own line; otherwise null, and the whole cell goes to each action.
 * @param count how many actions there are
 */
export function itemsForEach(lines: readonly Line[], count: number): CellItem[] | null {
  const tagged = tag(lines.filter((line) => !isBlankLine(line)));
  if (count < 2 || tagged[0]?.mark === null) return null;
  const items = gather(tagged);
  return items.length === count ? items : null;
}
