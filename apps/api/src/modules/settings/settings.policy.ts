import type { Role } from '@followthrough/domain';

/**
 * Whether a role settles anew what a committee works to: the lead its own, an administrator any, since there is no case text
 * in it. Whoever else works for the committee reads it.
 */
export function maySettle(role: Role): boolean {
  return role === 'lead' || role === 'administrator';
}
