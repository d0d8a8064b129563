import type { DatePrecision } from '../dates/calendar.js';
import type { Place } from '../place.js';
import type { UnreadPiece } from './plan-step.js';

/** Where a value comes from: the places for a program, the sentence for a person, and the words as they stand there. */
export interface Source {
  places: Place[];
  /** "table 3, row 2, column 4, under “By when”". */
  sentence: string;
  asWritten: string;
}

/** The values an action may have. */
export type ActionField =
  | 'text'
  | 'timescaleText'
  | 'leads'
  | 'measure'
  | 'analysis'
  | 'declaredStatus'
  | 'progress'
  | 'evidence'
  | 'ref'
  | 'originalDueDate';

/** An action as the plan gives it, for a person to check. Days are YYYY-MM-DD. */
export interface ReadAction {
  text: string;
  /** What the cell says; "" where it is blank. */
  timescaleText: string;
  dueDate: string | null;
  dueDatePrecision: DatePrecision;
  /** One entry for each post, group or agency; empty where nobody is named. */
  leads: string[];
  measure?: string;
  analysis?: string;
  /** A colour word, or the plan's own words. It is never translated into another system of colours. */
  declaredStatus?: string;
  progress?: string;
  evidence?: string;
  ref?: string;
  originalDueDate?: string;
  /** Where each value comes from; `timescaleText` is also the source of the due date and its precision. */
  sources: Partial<Record<ActionField, Source>>;
  /** The row the action stands in. */
  place: Place;
}

/** A strategy, recommendation or theme with its actions. */
export interface ReadStrategy {
  /** Digits, or null where the plan gives none. */
  number: string | null;
  /** The words without the label and the number; "" where the plan gives none. */
  title: string;
  actions: ReadAction[];
  source: Source | null;
}

/** The review a plan answers to, as far as the file says. */
export interface ReadReview {
  pseudonym?: string;
  reference?: string;
  committee?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only a month is given. */
  reportDate?: string;
  sources: Partial<Record<'pseudonym' | 'reference' | 'committee' | 'reportDate', Source>>;
}

/** What a plan holds for one review. */
export interface ReadReviewPlan {
  review: ReadReview;
  strategies: ReadStrategy[];
}

/** What a person should look at. */
export type IntakeWarningKind =
  | 'needs-review-date'
  | 'invalid-date'
  | 'relative-date'
  | 'missing-lead'
  | 'split-actions'
  | 'superseded-text'
  | 'tracked-changes'
  | 'colour-only-status'
  | 'status-key-nonstandard'
  | 'hidden-rows'
  | 'unmapped-column'
  | 'note-row'
  | 'multiple-reviews'
  | 'named-otherwise'
  | 'strategy-without-actions'
  | 'headings-carried-over'
  | 'row-not-placed'
  | 'cell-not-placed';

/** One thing a person should look at: which kind, where in the plan, a sentence, and the place in the file. */
export interface IntakeWarning {
  kind: IntakeWarningKind;
  where: string;
  sentence: string;
  place: Place | null;
}

/** A table that looks like a plan and was taken to be another paper. */
export interface TableLeftAside {
  reason: string;
  place: Place;
}

/** Everything read from one file. Nothing in it has been stored or confirmed. */
export interface ReadPlan {
  /** The file's name. */
  source: string;
  /** One for each review the file is about, in the order of the file; nearly always one. */
  plans: ReadReviewPlan[];
  /** What the file says its colours mean, word for word. */
  statusKey?: Record<string, string>;
  warnings: IntakeWarning[];
  /** Pieces of the plan's tables that have no place in an action. */
  unread: UnreadPiece[];
  leftAside: TableLeftAside[];
}
