import type { Role } from '@followthrough/domain';

/** Whether a role looks after what the product does by itself. */
export function mayLookAfterJobs(role: Role): boolean {
  return role === 'administrator';
}
