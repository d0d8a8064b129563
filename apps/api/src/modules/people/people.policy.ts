import { placeOfRole, type Me, type NewPerson } from '@followthrough/domain';

/** Whether an administrator may let a person sign in or stop them. Nobody can lock themselves out. */
export function maySetActive(administratorId: string, personId: string, active: boolean): boolean {
  return active || administratorId !== personId;
}

/** Whether an administrator may take away a person's code. Their own they switch off with their password, as everybody. */
export function mayTakeFactor(administratorId: string, personId: string): boolean {
  return administratorId !== personId;
}

/** Whether a role may be taken away. Nobody loses the one they are working in by their own hand. */
export function mayTakeRole({ roleId }: Pick<Me, 'roleId'>, taken: string): boolean {
  return roleId !== taken;
}

/**
 * Whether a person may answer to another: not to themselves, nor to anybody who answers to them.
 *
 * @param above - Everybody the other answers to.
 */
export function mayAnswerTo(personId: string, managerId: string, above: readonly string[]): boolean {
  return personId !== managerId && !above.includes(personId);
}

/** The place that goes with a role, and no other: what a form still holds for another role is left out. */
export function placeOf({
  role,
  committeeId,
  agencyId,
}: Pick<NewPerson, 'role' | 'committeeId' | 'agencyId'>): Pick<NewPerson, 'committeeId' | 'agencyId'> {
  return {
    committeeId: placeOfRole[role] === 'committee' ? committeeId : null,
    agencyId: placeOfRole[role] === 'agency' ? agencyId : null,
  };
}
