import { placeInWords } from '../place.js';
import type { ReadReview, Source } from '../plan/plan.js';
import { committeeIn } from './committee.js';
import type { HeadLine } from './head-lines.js';
import { fullestForm, pseudonymsIn } from './pseudonym.js';
import { referenceIn } from './reference.js';
import { reportDateIn } from './report-date.js';

type ReviewField = 'pseudonym' | 'reference' | 'committee' | 'reportDate';

interface Found {
  value: string;
  source: Source;
}

function firstFound(lines: readonly HeadLine[], read: (line: string) => string | null): Found | null {
  for (const { text, place } of lines) {
    const value = read(text);
    if (value !== null) return { value, source: { places: [place], sentence: placeInWords(place), asWritten: text } };
  }
  return null;
}

function findPseudonym(lines: readonly HeadLine[]): Found | null {
  const first = firstFound(lines, (line) => pseudonymsIn(line)[0] ?? null);
  const all = lines.flatMap(({ text }) => pseudonymsIn(text));
  return first === null ? null : { ...first, value: fullestForm(first.value, all) };
}

/**
 * Gives the review a plan answers to, each detail from the likeliest line that states it.
 * @param lines in the order in which they are to be trusted
 */
export function readReview(lines: readonly HeadLine[]): ReadReview {
  const found: [ReviewField, Found | null][] = [
    ['pseudonym', findPseudonym(lines)],
    ['reference', firstFound(lines, referenceIn)],
    ['committee', firstFound(lines, committeeIn)],
    ['reportDate', firstFound(lines, reportDateIn)],
  ];
  const review: ReadReview = { sources: {} };
  for (const [field, each] of found) {
    if (each === null) continue;
    review[field] = each.value;
    review.sources[field] = each.source;
  }
  return review;
}
