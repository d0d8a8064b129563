import type { AfterClosure } from '@followthrough/domain';

/** A theme that one new review found again, with the closed actions it came back after. */
export type ReturnedTheme = Pick<
  AfterClosure,
  'slug' | 'theme' | 'reviewId' | 'reviewReference' | 'pseudonym' | 'reportedOn'
> & { readonly actions: readonly AfterClosure[] };

/** Puts the earlier actions of one theme and one new review together; the order of both stays. */
export function groupReturns(entries: readonly AfterClosure[]): ReturnedTheme[] {
  const groups = new Map<string, AfterClosure[]>();
  for (const entry of entries) {
    const key = `${entry.slug} ${entry.reviewId}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((actions) => actions.slice(0, 1).map((first) => ({ ...first, actions })));
}
