import type { PlanRow } from '@followthrough/domain';

/** Whether an action still has to be delivered. */
export function isOpen(row: PlanRow): boolean {
  return row.delivery === 'not-started' || row.delivery === 'in-progress';
}

/** The most urgent first: latest against its date, then due soonest, then without a date. */
export function byUrgency(a: PlanRow, b: PlanRow): number {
  return (
    b.standing.overdueDays - a.standing.overdueDays || (a.dueOn ?? '9999-12-31').localeCompare(b.dueOn ?? '9999-12-31')
  );
}
