import type { Line } from '../table/document.js';

/** A mark in front of a line, typed or drawn, with the words that follow it. */
export interface MarkedText {
  /** Lines with the same kind stand in the same list. */
  kind: string;
  /** The mark as a reference uses it: "(a)", "(2)", "1.1"; "" for a bullet. */
  label: string;
  /** Where it stands in its list, counted from 1; null for a bullet. */
  count: number | null;
  text: string;
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

const bullets = /^(?<mark>[•●▪◦‣·■□○➢*–—-]|o(?=\s{2}))\s+(?<text>\S[^]*)$/u;
const marks: readonly { kind: string; pattern: RegExp }[] = [
  { kind: '1.1', pattern: /^(?<mark>\d{1,2}(?:\.\d{1,2})+[a-z]?)[.)]?\s+(?<text>\S[^]*)$/u },
  { kind: '(1)', pattern: /^\((?<mark>\d{1,2})\)\s*(?<text>\S[^]*)$/u },
  { kind: '1)', pattern: /^(?<mark>\d{1,2})[).]\s+(?<text>\S[^]*)$/u },
  { kind: '(i)', pattern: /^\((?<mark>[ivx]{1,4})\)\s*(?<text>\S[^]*)$/u },
  { kind: 'i)', pattern: /^(?<mark>[ivx]{1,4})[).]\s+(?<text>\S[^]*)$/u },
  { kind: '(a)', pattern: /^\((?<mark>[a-z])\)\s*(?<text>\S[^]*)$/iu },
  { kind: 'a)', pattern: /^(?<mark>[a-z])[).]\s+(?<text>\S[^]*)$/iu },
];

function countOf(mark: string, kind: string): number {
  if (/^\d+$/.test(mark)) return Number(mark);
  if (kind.includes('i')) return romans.indexOf(mark) + 1;
  return (mark.toLowerCase().codePointAt(0) ?? 96) - 96;
}

function typedMark(text: string): MarkedText | null {
  const bullet = bullets.exec(text)?.groups;
  if (bullet !== undefined) return { kind: bullet.mark ?? '', label: '', count: null, text: bullet.text ?? '' };
  for (const { kind, pattern } of marks) {
    const match = pattern.exec(text)?.groups;
    if (match?.mark === undefined) continue;
    const rest = match.text ?? '';
    if (kind === '1.1') return { kind, label: match.mark, count: null, text: rest };
    return { kind, label: `(${match.mark})`, count: countOf(match.mark, kind), text: rest };
  }
  return null;
}

/**
 * Gives the mark of a line and the words after it, or null where the line has none.
 */
export function markedText(line: Line): MarkedText | null {
  if (line.mark === null) return typedMark(line.text);
  const { kind, label, level } = line.mark;
  const bare = label.replace(/[().:\s]/g, '');
  const shown = kind === 'bullet' ? '' : /^\d+(\.\d+)+/.test(label) ? label.replace(/\.$/, '') : `(${bare})`;
  return { kind: `drawn ${level}`, label: shown, count: null, text: line.text };
}

// The next mark of a list written along one line: "(a) … (b) …".
function nextMark(kind: string, count: number): string | null {
  const letter = String.fromCodePoint(96 + count);
  if (kind === '(a)') return `(${letter})`;
  if (kind === 'a)') return `${letter})`;
  if (kind === '(1)') return `(${count})`;
  if (kind === '1)') return `${count})`;
  if (kind === '(i)') return `(${romans[count - 1] ?? ''})`;
  return kind === '•' ? '•' : null;
}

/**
 * Gives a line with one list item, or several where a list is written along the line: "(a) … (b) …", "• … • …".
 */
export function itemsAlong(line: Line): Line[] {
  const first = line.mark === null ? typedMark(line.text) : null;
  if (first === null || (first.count ?? 1) !== 1) return [line];
  const items: Line[] = [];
  let rest = line.text;
  for (let count = 2; ; count += 1) {
    const next = nextMark(first.kind, count);
    const at = next === null ? -1 : rest.indexOf(` ${next} `);
    if (at < 0) return [...items, { ...line, text: rest }];
    items.push({ ...line, text: rest.slice(0, at).trim(), struck: '' });
    rest = rest.slice(at + 1);
  }
}
