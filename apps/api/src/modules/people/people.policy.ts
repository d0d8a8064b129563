import { placeOfRole, type NewPerson } from '@followthrough/domain';

/** Whether an administrator may let a person sign in or stop them. Nobody can lock themselves out. */
export function maySetActive(administratorId: string, personId: string, active: boolean): boolean {
  return active || administratorId !== personId;
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
