import type { Role } from '@followthrough/domain';

/** Whoever wants to change a test of change. */
export interface Changing {
  readonly role: Role;
  /** The agency they work for, if they work for one. */
  readonly agencyId: string | null;
}

/** Whether somebody may change a test of change they see: an agency only its own, a committee's lead any. */
export function mayChangeCycle({ role, agencyId }: Changing, cycle: { readonly agencyId: string | null }): boolean {
  if (role === 'agency') return agencyId !== null && cycle.agencyId === agencyId;
  return role === 'lead';
}
