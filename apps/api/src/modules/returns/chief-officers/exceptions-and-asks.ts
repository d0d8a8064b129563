import { daysBetween, type LocalDate, type PlanRow } from '@followthrough/domain';
import type { DecisionRow, ExceptionRow } from '@followthrough/returns';
import { agenciesOf, latestUpdateOf, leadsOf } from '../words.js';

/** Actions that are red, the longest overdue first. */
export function exceptionRows(
  rows: readonly PlanRow[],
  asAt: LocalDate,
  cameBackOn: (row: PlanRow) => string | null,
): ExceptionRow[] {
  return rows
    .filter(({ standing }) => standing.colour === 'red')
    .sort((a, b) => b.standing.overdueDays - a.standing.overdueDays)
    .map((row) => ({
      actionId: row.id,
      reviewReference: row.reviewReference,
      pseudonym: row.pseudonym,
      strategyNumber: row.strategyNumber,
      action: row.text,
      agency: agenciesOf(row),
      responsibleLead: leadsOf(row),
      status: row.standing.colour,
      statusReason: row.standing.reason,
      originalDueOn: row.originalDueOn,
      currentDueOn: row.dueOn,
      timesMoved: row.slippage.timesMoved,
      // An action can be red before its date; then no day is past it.
      daysPastOriginal: row.originalDueOn === null ? null : Math.max(0, daysBetween(row.originalDueOn, asAt)),
      whatIsBeingDone: null,
      latestUpdate: latestUpdateOf(row),
      recurredTheme: cameBackOn(row),
    }));
}

/** What actions that are still to be delivered ask of the Chief Officers, in the order of the plan. */
export function decisionRows(rows: readonly PlanRow[]): DecisionRow[] {
  return rows
    .filter(({ delivery }) => delivery === 'not-started' || delivery === 'in-progress')
    .filter(({ resourceAsk }) => resourceAsk !== '')
    .map((row) => ({
      reviewReference: row.reviewReference,
      kind: 'Resource',
      ask: row.resourceAsk,
      why: row.text,
      ifNotAgreed: null,
      raisedBy: agenciesOf(row),
      neededBy: null,
      amountInPounds: null,
      amountFalls: null,
      actionId: row.id,
    }));
}
