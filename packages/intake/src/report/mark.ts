import type { PassageRole } from './section-role.js';

/** The mark in front of a paragraph: a number, a letter, a bullet, or a label such as "Recommendation 3". */
export interface Mark {
  readonly kind: 'number' | 'letter' | 'bullet' | 'label' | 'none';
  /** As it is quoted: "4.1.2", "(a)", "Recommendation 3"; "" for a bullet and for none. */
  readonly label: string;
  /** The counts of a number: 4.1.2 is [4, 1, 2]. Empty otherwise. */
  readonly counts: readonly number[];
  /** Whether a number of one count has a dot or bracket behind it, as those of headings and items have. */
  readonly isClosed: boolean;
  /** What a label says the paragraph is. */
  readonly role: PassageRole | null;
  /** The words after the mark. */
  readonly rest: string;
}

const numbered = /^(\d{1,2}(?:\.\d{1,3}){0,4}[a-z]?)([.):]?)\s+(?=\S)/;
const lettered = /^(?:\(([a-z]|[ivx]{1,5})\)|([a-z]|[ivx]{1,5})[).])\s+(?=\S)/;
const bulleted = /^(?:[•●▪◦‣·■□○➢*–—-]|o(?=\s{2}))\s*(?=[^\s•●▪–—-])/u;
const labelled =
  /^((?:key |main |suggested |good |national |local )?(?:recommendation|strategy|finding|learning point|learning|lesson|theme|practice point|practice|priority))\s+(?:no\.?\s*|number\s+)?(\d{1,2}(?:\.\d{1,2})?[a-z]?)(?=[\s:.)–—-]|$)\s*[:.)–—-]?\s*/i;

const roleOfLabel: readonly (readonly [RegExp, PassageRole])[] = [
  [/recommendation|strategy|priority/i, 'strategies'],
  [/good practice/i, 'effective-practice'],
  [/./, 'findings'],
];

// Marks stand at the very beginning; a long line is not searched for them.
const reach = 120;
const none = { kind: 'none', label: '', counts: [], isClosed: false, role: null } as const;

/**
 * Gives the mark in front of a paragraph, and the words after it.
 * @param text the paragraph, on one line
 */
export function markOf(text: string): Mark {
  const start = text.slice(0, reach);
  const rest = (length: number): string => text.slice(length).trim();
  const label = labelled.exec(start);
  if (label?.[1] !== undefined && /^\p{Lu}/u.test(start)) {
    const role = roleOfLabel.find(([pattern]) => pattern.test(label[1] ?? ''))?.[1] ?? null;
    return { ...none, kind: 'label', label: `${label[1]} ${label[2] ?? ''}`, role, rest: rest(label[0].length) };
  }
  const number = numbered.exec(start);
  if (number?.[1] !== undefined && !isDay(number[1])) {
    const counts = number[1].split('.').map((count) => Number.parseInt(count, 10));
    return {
      ...none,
      kind: 'number',
      label: number[1],
      counts,
      isClosed: number[2] !== '',
      rest: rest(number[0].length),
    };
  }
  const letter = lettered.exec(start);
  if (letter !== null)
    return { ...none, kind: 'letter', label: `(${letter[1] ?? letter[2] ?? ''})`, rest: rest(letter[0].length) };
  const bullet = bulleted.exec(start);
  if (bullet !== null && !/^[-–—]\d/.test(start)) return { ...none, kind: 'bullet', rest: rest(bullet[0].length) };
  return { ...none, rest: text };
}

/** 12.06.21 is a day, and 9.05 a time or a sum of money; numbers of paragraphs have no nought in front. */
function isDay(number: string): boolean {
  const counts = number.split('.');
  if (counts.slice(1).some((count) => count.startsWith('0'))) return true;
  const [day = 0, month = 0, year = 0] = counts.map(Number);
  return counts.length === 3 && day <= 31 && month <= 12 && year >= 15 && (counts[2]?.length ?? 0) === 2;
}

/**
 * Tells whether a number may follow another in one report: the next of its kind, the first under it, or the next above.
 * @param before the counts of the number before, or null where there is none yet
 */
export function mayFollow(before: readonly number[] | null, counts: readonly number[]): boolean {
  if (before === null) return true;
  const apart = counts.findIndex((count, at) => count !== before[at]);
  if (apart < 0) return false;
  const step = (counts[apart] ?? 0) - (before[apart] ?? 0);
  const isNew = counts.slice(apart + 1).every((count) => count <= 1);
  return isNew && step >= 1 && step <= (apart === 0 ? 3 : 10);
}

/**
 * Tells whether a number stands under another: 5.1.2 under 5.1.
 */
export function standsUnder(above: readonly number[], counts: readonly number[]): boolean {
  return above.length > 0 && counts.length > above.length && above.every((count, at) => count === counts[at]);
}
