import type { CalendarDay, Status } from '../../return-identity.js';
import type { DatedWords } from '../../words.js';

/** An action that is red or overdue, and what is being done about it. */
export interface ExceptionRow {
  readonly actionId: string;
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly strategyNumber: string;
  readonly action: string;
  readonly agency: string;
  readonly responsibleLead: string | null;
  readonly status: Status;
  readonly statusReason: string;
  readonly originalDueOn: CalendarDay | null;
  readonly currentDueOn: CalendarDay | null;
  /** Nothing where a plan that was brought in gives two dates and not how often the first was moved. */
  readonly timesMoved: number | null;
  /** Days from the original due date to the as-at date; nothing when there was no date. */
  readonly daysPastOriginal: number | null;
  readonly whatIsBeingDone: string | null;
  readonly latestUpdate: DatedWords | null;
  /** Why it was brought to the chief officers, and what they are asked to decide; nothing where it is only red. */
  readonly whyItIsHere: string | null;
  /** A theme of this action that has come back after an earlier action was closed. */
  readonly recurredTheme: string | null;
}
