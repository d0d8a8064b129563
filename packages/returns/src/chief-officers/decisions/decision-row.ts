import type { CalendarDay } from '../../return-identity.js';

/** A decision or a resource the Chief Officers are asked for. */
export interface DecisionRow {
  readonly reviewReference: string | null;
  /** What kind of ask it is, such as "Decision" or "Resource". */
  readonly kind: string;
  /** The ask, as a question they can answer. */
  readonly ask: string;
  readonly why: string | null;
  /** What follows if the answer is no. */
  readonly ifNotAgreed: string | null;
  readonly raisedBy: string;
  readonly neededBy: CalendarDay | null;
  readonly amountInPounds: number | null;
  /** How the money falls, such as "One-off" or "Each year". */
  readonly amountFalls: string | null;
  readonly actionId: string | null;
}
