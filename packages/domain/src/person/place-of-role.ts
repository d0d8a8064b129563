import type { Role } from './role.js';

/** Which place each role works for: one committee, one agency, or neither. */
export const placeOfRole: Readonly<Record<Role, 'committee' | 'agency' | null>> = {
  lead: 'committee',
  'chief-officer': 'committee',
  member: 'committee',
  agency: 'agency',
  analyst: null,
  administrator: null,
};
