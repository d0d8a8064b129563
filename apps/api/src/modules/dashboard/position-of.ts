import type { Dashboard, PlanRow, PositionCounts, ReviewLine } from '@followthrough/domain';

/** Counts how far actions have come, each action once, with delivered, embedded and impact kept apart. */
export function positionOf(rows: readonly PlanRow[]): PositionCounts {
  return {
    actions: rows.length,
    delivery: counted(rows, (row) => row.delivery),
    effect: counted(rows, (row) => row.effect),
    colour: counted(rows, (row) => row.standing.colour),
    overdue: rows.filter((row) => row.standing.overdueDays > 0).length,
    moved: rows.filter((row) => row.slippage.timesMoved > 0 || row.slippage.days !== 0).length,
    closed: rows.filter((row) => row.closedOn !== null).length,
    closedWithoutEffect: rows.filter((row) => row.closureBasis === 'delivered-only').length,
  };
}

function counted<Key extends string>(
  rows: readonly PlanRow[],
  keyOf: (row: PlanRow) => Key,
): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

/** Counts reviews: all of them, those whose learning is still being drawn, and those with proceedings beside. */
export function countReviews(reviews: readonly ReviewLine[]): Dashboard['reviews'] {
  return {
    total: reviews.length,
    underWay: reviews.filter(isUnderWay).length,
    onHold: reviews.filter((review) => review.onHold).length,
  };
}

/** Whether the learning is still being drawn, in a review or in another way. */
function isUnderWay({ reportedOn, decision }: ReviewLine): boolean {
  return reportedOn === null && (decision === 'proceed' || decision === 'alternative-approach');
}
