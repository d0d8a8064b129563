import type { FieldProblem } from '../problem.js';
import { criteria } from './criteria.js';
import type { ReviewChange, ReviewFacts } from './review.js';

type Rule = (review: ReviewFacts, before: ReviewFacts | null) => FieldProblem[];

/**
 * Checks what the fields of a review say together. Dates that contradict each other are not refused here: they warn.
 *
 * @param review - The review as it would be.
 * @param before - The review as it is; `null` for a new one.
 * @param changed - What is being changed: only a field among them can be refused.
 * @returns One entry for each field that must be mended.
 */
export function checkReview(review: ReviewFacts, before: ReviewFacts | null, changed: ReviewChange): FieldProblem[] {
  return rules
    .flatMap((rule) => rule(review, before))
    .filter(({ path }) => Object.hasOwn(changed, path.split('.')[0] ?? ''));
}

const rules: readonly Rule[] = [
  ({ decision, decidedOn }) =>
    decision !== null && decidedOn === null ? [{ path: 'decidedOn', sentence: 'Give the date of the decision.' }] : [],
  ({ decision, decidedOn }) =>
    decision === null && decidedOn !== null ? [{ path: 'decision', sentence: 'Say what was decided.' }] : [],
  ({ decision, decisionReason }) =>
    decision !== null && decision !== 'proceed' && decisionReason === ''
      ? [{ path: 'decisionReason', sentence: 'Give the reasons: the Care Inspectorate is told of them too.' }]
      : [],
  ({ publicationForm, publicationReason }) =>
    publicationForm === 'not-published' && publicationReason === ''
      ? [{ path: 'publicationReason', sentence: 'Say why it is not published.' }]
      : [],
  (review, before) =>
    before !== null && before.decidedOn !== null && before.guidanceEdition !== review.guidanceEdition
      ? [{ path: 'guidanceEdition', sentence: 'A review keeps the edition it was judged by.' }]
      : [],
  ({ criteria: chosen, guidanceEdition }) => {
    const codes = new Set(criteria[guidanceEdition].map(({ code }) => code));
    return chosen.every((code) => codes.has(code)) && new Set(chosen).size === chosen.length
      ? []
      : [{ path: 'criteria', sentence: `Choose criteria of the ${guidanceEdition} edition, each once.` }];
  },
];
