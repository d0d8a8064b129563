import type { LocalDate } from '../local-date.js';

interface Reviewed {
  readonly found: boolean;
  readonly reportedOn: LocalDate;
}

interface Worked {
  readonly deliveredOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What the timeline of a theme shows, in one sentence or two, for whoever does not see it. */
export function storySaid(reviews: readonly Reviewed[], actions: readonly Worked[]): string {
  const found = reviews.filter((review) => review.found);
  const seen = `Found in ${found.length} of ${counted(reviews.length, 'review')}.`;
  if (actions.length === 0) return `${seen} No action on it is on record.`;
  const delivered = actions.filter(({ deliveredOn }) => deliveredOn !== null).length;
  const closed = actions.flatMap(({ closedOn }) => closedOn ?? []).sort();
  const work = `${counted(actions.length, 'action')} on it: ${delivered} delivered, ${closed.length} closed.`;
  const [first] = closed;
  if (first === undefined) return `${seen} ${work}`;
  const after = found.filter(({ reportedOn }) => reportedOn > first).length;
  return `${seen} ${work} ${counted(after, 'review')} found it after the first closure.`;
}
