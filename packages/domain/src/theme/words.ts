import { entryOf } from '../entry-of.js';
import type { ThemeGroup } from './catalogue-life/change.js';
import type { ImprovementState } from './improvement.js';
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

/** The words for how an improvement stands, with a sign to go with them. */
export const improvementWords: Record<ImprovementState, { readonly words: string; readonly symbol: string }> = {
  holding: { words: 'Holds with the latest readings', symbol: '▲' },
  held: { words: 'Held for a time, not since', symbol: '◇' },
  'no-longer': { words: 'Shown before, no longer with all readings', symbol: '↺' },
  corrected: { words: 'Shown before readings were corrected', symbol: '↻' },
};

/** The words for each kind of passage. */
export const passageWords: Record<PassageKind, string> = {
  finding: 'Finding',
  strategy: 'Strategy',
  action: 'Action',
};

/** The words for each group of themes. */
export const groupWords: Readonly<Record<ThemeGroup, string>> = {
  'assessment-and-analysis': 'Assessment and analysis',
  'the-child': 'The child',
  'parents-and-family': 'Parents and family',
  'practice-mindset-and-recording': 'Practice mindset and recording',
  'multi-agency-process': 'Multi-agency process',
  'organisation-and-system': 'Organisation and system',
};

/** The words for a group of themes. The catalogue may gain groups, so one that is not known is named by its own slug. */
export function groupInWords(group: string): string {
  return entryOf(groupWords, group) ?? group.replaceAll('-', ' ');
}
