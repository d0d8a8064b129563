import type { Role, RouteName } from '@followthrough/domain';

/** Somebody of Strathlorne for each role: the matrix is walked as them. */
export const peopleOf: Record<Role, string> = {
  lead: 'lead.strathlorne@demonstration.example',
  'chief-officer': 'chief.strathlorne@demonstration.example',
  member: 'member.strathlorne@demonstration.example',
  agency: 'health.strathlorne@demonstration.example',
  analyst: 'analyst@demonstration.example',
  administrator: 'administrator@demonstration.example',
};

/** Changing one's own session is no part of the matrix, and would end the sessions it is walked with. */
export const outside: ReadonlySet<RouteName> = new Set([
  'signIn',
  'signOut',
  'whoAmI',
  'signInWays',
  'beginSingleSignOn',
  'endSingleSignOn',
  'endOtherSessions',
  'switchRole',
  'readCalendar', // whoever has its secret address reads it, with a session or without
]);

/** An id that no record has. */
export const nowhere = '00000000-0000-4000-8000-000000000000';
