import type { CalendarDay } from './return-identity.js';

/** How strong the best evidence for an action is. */
export interface GradedEvidence {
  /** From 0, none, to 5, outcome for children. */
  readonly grade: number;
  /** What the grade means, such as "Practice: audit, observation or file sample". */
  readonly words: string;
}

/** Something said, and the day it was said. */
export interface DatedWords {
  readonly words: string;
  readonly on: CalendarDay;
}

/** An evidence grade with its meaning, such as "3 – Practice: audit"; says so when nobody has graded it. */
export function gradeInWords(evidence: GradedEvidence | null): string {
  return evidence === null ? 'Not yet graded' : `${evidence.grade} – ${evidence.words}`;
}
