import type { Role } from '@followthrough/domain';

/** Whose settings a role sees: those of its own committee, of every committee, or of none. */
export function seesSettings(role: Role): 'own' | 'all' | 'none' {
  if (role === 'administrator') return 'all'; // there is no case text in them
  return role === 'lead' || role === 'chief-officer' || role === 'member' ? 'own' : 'none';
}

/** Whether a role changes the settings it sees. */
export function maySettle(role: Role): boolean {
  return role === 'lead' || role === 'administrator';
}
