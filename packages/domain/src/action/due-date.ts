import { Problem } from '../problem.js';
import type { LocalDate } from '../local-date.js';
import type { Delivery } from './states.js';

/** What a change of due date is judged on. */
export interface DueDates {
  readonly delivery: Delivery;
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly originalDueOn: LocalDate | null;
}

/**
 * Checks who agreed to a change of due date against those the committee lets agree. Capitals make no difference.
 *
 * @param approvers - The posts and meetings the committee has settled; empty where it has settled none.
 * @param path - The field in which they are named.
 * @throws {Problem} `request.invalid`, beside that field, naming those who may.
 * @source Our own rule, argued in `docs/method/decisions.md`.
 */
export function checkApprover(approvedBy: string, approvers: readonly string[], path = 'approvedBy'): void {
  const named = approvedBy.toLowerCase();
  if (approvers.length === 0 || approvers.some((approver) => approver.toLowerCase() === named)) return;
  const sentence = `The committee lets these agree to a change of date: ${approvers.join('; ')}.`;
  throw new Problem('request.invalid', {}, [{ path, sentence }]);
}

/**
 * Moves a due date. The date first agreed is kept for ever; an action that had none takes this one as its first.
 *
 * @returns The dates after the change.
 * @throws {Problem} `action.date-settled` once it is delivered or no longer to be done, `action.date-unchanged`, or
 *   `action.date-before-start`.
 */
export function moveDueDate<Dates extends DueDates>(dates: Dates, dueOn: LocalDate): Dates {
  if (dates.delivery !== 'not-started' && dates.delivery !== 'in-progress')
    throw new Problem('action.date-settled', { delivery: dates.delivery });
  if (dueOn === dates.dueOn) throw new Problem('action.date-unchanged', { dueOn });
  if (dates.startsOn !== null && dueOn < dates.startsOn)
    throw new Problem('action.date-before-start', { dueOn, startsOn: dates.startsOn });
  return { ...dates, dueOn, originalDueOn: dates.originalDueOn ?? dueOn };
}
