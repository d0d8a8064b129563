import { dayInWords, daysBetween, type LocalDate, type PlanRow } from '@followthrough/domain';
import type { DecisionRow, ExceptionRow } from '@followthrough/returns';
import { agenciesOf, latestUpdateOf, leadsOf, timesMovedOf } from '../words.js';

/** What is known of an action's way ahead beside its dates. */
export interface Outlook {
  /** When its lead now expects it. */
  readonly forecastOn: LocalDate | null;
  /** What stands in its way, unresolved. */
  readonly blockers: readonly string[];
}

/** What exceptions are told with, beside the rows of the plan. */
export interface ExceptionGround {
  readonly asAt: LocalDate;
  /** By the action's id; only for actions of which something is known. */
  readonly outlooks: ReadonlyMap<string, Outlook>;
  /** Why an action was brought to the chief officers, by its id. */
  readonly brought: ReadonlyMap<string, string>;
  /** The theme of an action that came back after closure, if any. */
  readonly cameBackOn: (row: PlanRow) => string | null;
}

/** Actions that are red, or were brought to the chief officers for another reason; the longest overdue first. */
export function exceptionRows(
  rows: readonly PlanRow[],
  { asAt, outlooks, brought, cameBackOn }: ExceptionGround,
): ExceptionRow[] {
  return rows
    .filter(({ id, standing }) => standing.colour === 'red' || brought.has(id))
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
      timesMoved: timesMovedOf(row),
      // An action can be red before its date; then no day is past it.
      daysPastOriginal: row.originalDueOn === null ? null : Math.max(0, daysBetween(row.originalDueOn, asAt)),
      whatIsBeingDone: outlookInWords(row, outlooks.get(row.id)),
      latestUpdate: latestUpdateOf(row),
      whyItIsHere: brought.get(row.id) ?? null,
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

/** Forecast and obstacles in words. Where only an update tells, the reader is sent to it: nothing is not being done. */
function outlookInWords({ lastUpdate }: PlanRow, outlook: Outlook | undefined): string | null {
  const known = [
    ...(outlook?.forecastOn ? [`Now expected by ${dayInWords(outlook.forecastOn)}.`] : []),
    ...(outlook?.blockers.map((blocker) => `In the way: ${blocker}`) ?? []),
  ];
  if (known.length > 0) return known.join('\n');
  return lastUpdate === null ? null : 'See the latest update.';
}
