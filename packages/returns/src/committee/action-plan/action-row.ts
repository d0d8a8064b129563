import type { CalendarDay, Status } from '../../return-identity.js';
import type { DatedWords, GradedEvidence } from '../../words.js';

/** One action of the plan. */
export interface ActionRow {
  /** Keys the row to its action, so that a returned workbook can be matched to what was sent. */
  readonly actionId: string;
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly strategyNumber: string;
  readonly strategyTitle: string;
  /** The first national column, as the plan words it. */
  readonly intention: string;
  /** The second national column, as the plan words it; the dates beside it are what is counted. */
  readonly timescale: string | null;
  readonly responsibleLead: string | null;
  readonly performanceMeasure: string | null;
  readonly analysisOfPerformance: string | null;
  /** What was last concluded of it, in the committee's words, and the day; nothing while nobody has. */
  readonly conclusion: string | null;
  readonly concludedOn: CalendarDay | null;
  /** What every measure of it says as at the return, one a line. */
  readonly measuresSay: string | null;
  readonly agency: string;
  readonly originalDueOn: CalendarDay | null;
  readonly currentDueOn: CalendarDay | null;
  /** Nothing where a plan that was brought in gives two dates and not how often the first was moved. */
  readonly timesMoved: number | null;
  /** Days from the original to the current due date; negative when brought forward, nothing when there was no date. */
  readonly daysSlipped: number | null;
  /** In the committee's words, such as "Delivered". */
  readonly delivery: string;
  /** In the committee's words, such as "Not yet known". */
  readonly effect: string;
  /** Worked out from dates and updates. */
  readonly status: Status;
  /** What the lead says, which can make the status worse and never better. */
  readonly declaredStatus: Status | null;
  readonly statusReason: string;
  readonly latestUpdate: DatedWords | null;
  readonly evidence: GradedEvidence | null;
  /** On what the committee closed it, in words; nothing while it is open. */
  readonly closedOnBasis: string | null;
}
