import { Problem, type FieldProblem } from '../problem.js';
import { causalClaims } from './causal-claims.js';

/**
 * What of a passage says more than charts can, each with what may be said instead.
 *
 * @param path - Where the passage stands in what was sent.
 */
export function claimProblems(path: string, passage: string): FieldProblem[] {
  return causalClaims(passage).map(({ words, instead }) => ({
    path,
    sentence: `“${words}” says more than the charts can. ${instead}`,
  }));
}

/**
 * Refuses a passage that says more than charts can, unless it stood there before: what came in with a plan is not held to
 * it, and nobody has to mend another's words to change something else.
 *
 * @param before - The passage as it stood; nothing for a new one.
 * @throws {Problem} `request.invalid`, quoting the words.
 */
export function refuseNewClaims(path: string, passage: string, before = ''): void {
  const problems = passage === before ? [] : claimProblems(path, passage);
  if (problems.length > 0) throw new Problem('request.invalid', {}, problems);
}
