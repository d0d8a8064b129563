import type { Role } from '@followthrough/domain';

/** Whether a role may conclude something of an action it can see. The database holds the same line. */
export function mayConclude(role: Role): boolean {
  return role === 'lead' || role === 'agency';
}
