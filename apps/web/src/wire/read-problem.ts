import type { ProblemAnswer } from '@followthrough/domain';
import { WireProblem } from './wire-problem';

/** What an answer that is no success says: the API's own refusal, or that nobody could answer. */
export function readProblem(status: number, type: string | null, text: string): WireProblem {
  if (type?.includes('problem+json')) {
    const problem = parsed(text);
    if (problem?.code) return new WireProblem(problem.code, status, problem);
  }
  return new WireProblem(status >= 502 ? 'server.unavailable' : 'wire.unreadable', status);
}

function parsed(text: string): ProblemAnswer | null {
  try {
    // Our API's own refusals have this shape; anything else falls through to "unreadable".
    return JSON.parse(text) as ProblemAnswer | null;
  } catch {
    return null;
  }
}
