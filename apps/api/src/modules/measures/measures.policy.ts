import type { Role } from '@followthrough/domain';

/** Whether somebody may define the measures of an action they see, and keep their readings. */
export function mayKeepMeasures(role: Role): boolean {
  return role === 'lead' || role === 'agency';
}
