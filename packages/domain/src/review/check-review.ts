import type { FieldProblem } from '../problem.js';
import { criteria } from './criteria.js';
import { withChange, type ReviewChange, type ReviewFacts } from './review.js';

/** A rule on fields that belong together: broken, it says which of them to mend and how. */
interface Rule {
  readonly fields: readonly (keyof ReviewFacts)[];
  readonly mend: { readonly path: keyof ReviewFacts; readonly sentence: string };
  readonly holds: (review: ReviewFacts, before: ReviewFacts) => boolean;
}

/**
 * Checks what the fields of a review say together. Dates that contradict each other are not refused here: they warn.
 *
 * @param before - The review as it is.
 * @param change - What is to change: a rule is asked only when one of its fields is among them.
 * @returns One entry for each field that must be mended.
 */
export function checkReview(before: ReviewFacts, change: ReviewChange): FieldProblem[] {
  const review = withChange(before, change);
  return rules
    .filter(({ fields }) => fields.some((field) => change[field] !== undefined))
    .filter(({ holds }) => !holds(review, before))
    .map(({ mend }) => mend);
}

const rules: readonly Rule[] = [
  {
    fields: ['decision', 'decidedOn'],
    mend: { path: 'decidedOn', sentence: 'Give the date of the decision.' },
    holds: ({ decision, decidedOn }) => decision === null || decidedOn !== null,
  },
  {
    fields: ['decision', 'decidedOn'],
    mend: { path: 'decision', sentence: 'Say what was decided.' },
    holds: ({ decision, decidedOn }) => decidedOn === null || decision !== null,
  },
  {
    fields: ['decision', 'decisionReason'],
    mend: { path: 'decisionReason', sentence: 'Give the reasons: the Care Inspectorate is told of them too.' },
    holds: ({ decision, decisionReason }) => decision === null || decision === 'proceed' || decisionReason !== '',
  },
  {
    fields: ['publicationForm', 'publicationReason'],
    mend: { path: 'publicationReason', sentence: 'Say why it is not published.' },
    holds: ({ publicationForm, publicationReason }) => publicationForm !== 'not-published' || publicationReason !== '',
  },
  {
    fields: ['guidanceEdition'],
    mend: { path: 'guidanceEdition', sentence: 'A review keeps the edition it was judged by.' },
    holds: ({ guidanceEdition }, before) => before.decidedOn === null || before.guidanceEdition === guidanceEdition,
  },
  {
    fields: ['criteria', 'guidanceEdition'],
    mend: { path: 'criteria', sentence: 'Choose criteria of the review’s own edition, each once.' },
    holds: ({ criteria: chosen, guidanceEdition }) => {
      const codes = new Set(criteria[guidanceEdition].map(({ code }) => code));
      return chosen.every((code) => codes.has(code)) && new Set(chosen).size === chosen.length;
    },
  },
];
