import type { PassageView } from '@followthrough/domain';

/** Passages grouped by review, reviews and passages in the order they came. No group is empty. */
export function byReview(passages: readonly PassageView[]): [PassageView, ...PassageView[]][] {
  const groups = new Map<string, [PassageView, ...PassageView[]]>();
  for (const passage of passages) {
    const group = groups.get(passage.reviewId);
    if (group) group.push(passage);
    else groups.set(passage.reviewId, [passage]);
  }
  return [...groups.values()];
}
