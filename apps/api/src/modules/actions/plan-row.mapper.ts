import { deriveStanding, isExpired, slippage, type LocalDate, type PlanRow } from '@followthrough/domain';

/** A plan row as the database gives it: without what is judged by the day. */
export type StoredPlanRow = Omit<PlanRow, 'standing' | 'slippage' | 'evidenceExpired'> & {
  readonly forecastOn: LocalDate | null;
  readonly evidenceUntil: LocalDate | null;
  readonly timesMoved: number;
  readonly blockersOpen: number;
  readonly dueSoonDays: number;
  readonly reportingCycleDays: number;
};

/** Judges a stored row by the day: its colour, its reason, how late and how far moved. */
export function judged(stored: StoredPlanRow, today: LocalDate): PlanRow {
  const { forecastOn, evidenceUntil, timesMoved, blockersOpen, dueSoonDays, reportingCycleDays, ...row } = stored;
  return {
    ...row,
    evidenceExpired: isExpired({ expiresOn: evidenceUntil }, today),
    standing: deriveStanding({ ...row, forecastOn, blockersOpen, lastUpdatedOn: row.lastUpdateOn }, today, {
      dueSoonDays,
      reportingCycleDays,
    }),
    slippage: slippage(row.originalDueOn, row.dueOn, timesMoved),
  };
}
