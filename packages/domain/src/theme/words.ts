import type { AssignmentStatus, PassageKind, Stance } from './states.js';

/** The words for each stance. */
export const stanceWords: Record<Stance, string> = {
  learning: 'Learning',
  'effective-practice': 'Effective practice',
};

/** The words for where an assignment stands. */
export const assignmentWords: Record<AssignmentStatus, string> = {
  suggested: 'Suggested, not yet checked',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
  added: 'Added by a person',
};

/** The words for each kind of passage. */
export const passageWords: Record<PassageKind, string> = {
  finding: 'Finding',
  strategy: 'Strategy',
  action: 'Action',
};
