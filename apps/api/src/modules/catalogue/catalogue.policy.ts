import type { Role } from '@followthrough/domain';

/** Whether a role changes the national catalogue: the administrator, for whom no case text is needed to do so. */
export function mayChangeNational(role: Role): boolean {
  return role === 'administrator';
}

/** Whether a role changes themes that its committee has for itself. */
export function mayChangeOwn(role: Role): boolean {
  return role === 'lead';
}
