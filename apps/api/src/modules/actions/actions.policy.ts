import { placeOfRole, type ActionPage, type Role } from '@followthrough/domain';

/** What each role may do with an action it can see. The database holds the same line. */
export function permissionsOn(role: Role, closed: boolean): ActionPage['may'] {
  const writes = role === 'lead' || role === 'agency';
  return {
    update: writes,
    changeDueDate: role === 'lead' && !closed,
    close: role === 'lead' && !closed,
    decideThemes: role === 'lead',
  };
}

/** Whether a role sees the committee's other reviews, and so what came back in them. */
export function seesOtherReviews(role: Role): boolean {
  return placeOfRole[role] === 'committee';
}
