import { analyse } from '../analyse.js';
import { CaseProblem, readObject } from './case-input.js';
import { caseResult, type CaseResult } from './case-result.js';
import { readCase } from './read-case.js';

/** A reference case, answered or with a sentence that says why it could not be. */
export type AnsweredCase =
  { readonly id: unknown; readonly result: CaseResult } | { readonly id: unknown; readonly error: string };

function answer(given: unknown, position: number): AnsweredCase {
  let id: unknown = null;
  try {
    const each = readObject(given, `The case at position ${position}`);
    id = each.id ?? null;
    const { series, options } = readCase(each);
    const analysis = analyse(series, options);
    if (analysis.kind === 'analysed') return { id, result: caseResult(analysis) };
    return { id, error: analysis.errors.map(({ message }) => message).join(' ') };
  } catch (error) {
    if (error instanceof CaseProblem) return { id, error: error.message };
    // A fault of ours costs one answer and not the whole file.
    return { id, error: `The engine failed on this case: ${String(error)}` };
  }
}

/**
 * Answers reference cases one by one; one that cannot be read does not stop the others.
 *
 * @param cases - A list of `{ id, chart, input }`.
 * @returns One for each case, in the same order; nothing when it is not a list.
 */
export function runCases(cases: unknown): readonly AnsweredCase[] | undefined {
  return Array.isArray(cases) ? cases.map(answer) : undefined;
}
