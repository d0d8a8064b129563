import type { ClosureBasis, Delivery, EvidenceGrade } from '../../action/states.js';
import type { LocalDate } from '../../local-date.js';
import type { ImprovementState } from '../improvement.js';
import type { Recurrence, RecurredAfterClosure } from '../recurrence.js';

/** What was on record on a day of some themes: all that an answer may rest on. */
export interface AnswerFacts {
  readonly committeeName: string;
  readonly asAt: LocalDate;
  /** Whether the day is today, so that what bears no day may be told as it stands. */
  readonly isToday: boolean;
  readonly themes: readonly ThemeFacts[];
}

/** What was on record of one theme. Nothing in it is later than the day asked about. */
export interface ThemeFacts {
  readonly slug: string;
  readonly name: string;
  /** `null` where no review had found it. */
  readonly recurrence: Pick<
    Recurrence,
    'reviews' | 'reviewsLabelled' | 'reviewsSince' | 'firstSeenOn' | 'lastSeenOn'
  > | null;
  readonly seen: readonly SeenFacts[];
  readonly strategies: readonly StrategyFacts[];
  readonly actions: readonly ActionFacts[];
  readonly cameBack: readonly Pick<RecurredAfterClosure, 'reviewId' | 'actionId' | 'lagMonths' | 'practice'>[];
  readonly followOns: readonly FollowOnFacts[];
}

/** A review that found the theme, oldest first. */
export interface SeenFacts {
  readonly reviewId: string;
  readonly reference: string;
  readonly pseudonym: string;
  readonly reportedOn: LocalDate;
  readonly practiceFrom: LocalDate | null;
  readonly practiceTo: LocalDate | null;
  /** As the report numbers them; some reports do not. */
  readonly paragraphs: readonly string[];
}

/** A strategy on the theme, or with an action on it. */
export interface StrategyFacts {
  readonly strategyId: string;
  readonly reviewId: string;
  readonly reviewReference: string;
  readonly number: string;
  readonly title: string;
}

/** An action on the theme, or of a strategy on it. */
export interface ActionFacts {
  readonly actionId: string;
  readonly text: string;
  /** As it stands now; told only of today. */
  readonly delivery: Delivery;
  readonly deliveredOn: LocalDate | null;
  /** How it was closed on the day asked about; `null` where it was open. */
  readonly closure: { readonly on: LocalDate; readonly by: string; readonly basis: ClosureBasis } | null;
  /** The strongest first. */
  readonly evidence: readonly {
    readonly evidenceId: string;
    readonly title: string;
    readonly grade: EvidenceGrade;
    readonly datedOn: LocalDate;
  }[];
  readonly measures: readonly {
    readonly measureId: string;
    readonly name: string;
    readonly readings: number;
    /** What its chart says, in the engine's words, with the readings up to the day. */
    readonly words: string;
    readonly state: ImprovementState | null;
  }[];
}

/** What was opened or decided because learning came back. */
export interface FollowOnFacts {
  readonly id: string;
  readonly reviewId: string;
  readonly madeOn: LocalDate;
  /** The new action, or `null` where something was decided instead. */
  readonly actionId: string | null;
  /** The action's text, or the decision. */
  readonly words: string;
}
