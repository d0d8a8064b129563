import type { LocalDate } from '../local-date.js';
import { NoticeKind } from './kind.js';
import { digestWords } from './words.js';

/** A notice as a digest counts it. */
export interface Noticed {
  readonly kind: NoticeKind;
  readonly dueOn: LocalDate | null;
}

/** One line of a digest: how many notices of a kind there are, and the earliest date among them. */
export interface DigestLine {
  readonly sentence: string;
  readonly count: number;
  readonly firstDueOn: LocalDate | null;
}

/**
 * Gathers notices into one line for each kind. A line counts; it never says which action, whose, or what about.
 *
 * @returns The lines in the order of the kinds: what is asked first.
 */
export function digestLines(notices: readonly Noticed[]): DigestLine[] {
  return NoticeKind.options.flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    if (ofKind.length === 0) return [];
    const dates = ofKind.flatMap(({ dueOn }) => dueOn ?? []).sort();
    const [one, many] = digestWords[kind];
    const sentence = ofKind.length === 1 ? one : many.replace('#', String(ofKind.length));
    return [{ sentence, count: ofKind.length, firstDueOn: dates[0] ?? null }];
  });
}
