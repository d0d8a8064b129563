import type { Role } from './role.js';

/** The words for a role on screen. */
export const roleWords: Record<Role, string> = {
  lead: 'CPC improvement lead',
  'chief-officer': 'Chief Officers Group member',
  member: 'Sub-group member',
  agency: 'Agency updater',
  analyst: 'National analyst',
  administrator: 'Administrator',
};
