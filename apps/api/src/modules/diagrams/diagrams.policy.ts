import type { Role } from '@followthrough/domain';

/** Whether a role may change its committee's driver diagrams. The database holds the same line. */
export function mayDraw(role: Role): boolean {
  return role === 'lead';
}
