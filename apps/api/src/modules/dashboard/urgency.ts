import { addDays, type LocalDate, type PlanRow } from '@followthrough/domain';

/** Whether an action still has to be delivered. */
export function isOpen(row: PlanRow): boolean {
  return row.delivery === 'not-started' || row.delivery === 'in-progress';
}

/** Whether an open action is due within so many days, and not late already. */
export function isDueSoon(row: PlanRow, today: LocalDate, days: number): boolean {
  return isOpen(row) && row.dueOn !== null && row.dueOn >= today && row.dueOn <= addDays(today, days);
}

/** The most urgent first: latest against its date, then due soonest, then without a date. */
export function byUrgency(a: PlanRow, b: PlanRow): number {
  return (
    b.standing.overdueDays - a.standing.overdueDays || (a.dueOn ?? '9999-12-31').localeCompare(b.dueOn ?? '9999-12-31')
  );
}
