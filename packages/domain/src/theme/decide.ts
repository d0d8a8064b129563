import { z } from 'zod';
import type { AssignmentStatus } from './states.js';

/** What a person may say of a theme on a passage; `taken-back` takes the last thing said back. */
export const AssignmentDecision = z.enum(['confirmed', 'rejected', 'taken-back']).meta({ id: 'AssignmentDecision' });
export type AssignmentDecision = z.infer<typeof AssignmentDecision>;

/**
 * Says where a theme on a passage stands after a decision. Every decision may be taken back and decided anew; what was
 * decided before stays in the record of changes.
 *
 * @param suggested - Whether the machine had suggested it; otherwise a person put it there.
 * @param decision - What is decided now.
 * @returns Taken back, a suggestion waits again; what a person had added is as if they had never said it: rejected.
 */
export function decidedStatus(suggested: boolean, decision: AssignmentDecision): AssignmentStatus {
  if (decision === 'rejected') return 'rejected';
  if (decision === 'confirmed') return suggested ? 'confirmed' : 'added';
  return suggested ? 'suggested' : 'rejected';
}
