import type { LocalDate } from '../local-date.js';
import { NoticeKind } from './kind.js';
import { deadlineKinds, digestWords } from './words.js';

/** A notice as a digest counts it. */
export interface Noticed {
  readonly kind: NoticeKind;
  readonly dueOn: LocalDate | null;
  /** Where it stands among what its reader was told, as a path in the product: no path of a record. */
  readonly link: string;
}

/** One line of a digest: how many notices of a kind there are, and the earliest date among them. */
export interface DigestLine {
  readonly sentence: string;
  readonly count: number;
  readonly firstDueOn: LocalDate | null;
  /** Whether that is a day by which something is to be done, and not one that comes or has gone. */
  readonly isDeadline: boolean;
  /** Where the notice stands, when the line tells of a single one. */
  readonly link: string | null;
}

/**
 * Gathers notices into one line for each kind. A line counts; it never says which action, whose, or what about. Of a single
 * notice it keeps where that stands, for whoever signs in.
 *
 * @returns The lines in the order of the kinds: what is asked first.
 */
export function digestLines(notices: readonly Noticed[]): DigestLine[] {
  return NoticeKind.options.flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    const [only] = ofKind;
    if (only === undefined) return [];
    const dates = ofKind.flatMap(({ dueOn }) => dueOn ?? []).sort();
    const [one, many] = digestWords[kind];
    const sentence = ofKind.length === 1 ? one : many.replace('#', String(ofKind.length));
    const isDeadline = deadlineKinds.has(kind);
    const link = ofKind.length === 1 ? only.link : null;
    return [{ sentence, count: ofKind.length, firstDueOn: dates[0] ?? null, isDeadline, link }];
  });
}
