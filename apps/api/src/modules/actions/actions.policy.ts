import { placeOfRole, type ActionPage, type Role } from '@followthrough/domain';

/** What a permission depends on beside the role. */
interface OnAction {
  readonly closed: boolean;
  /** Whether it is an action of the caller's own committee, and not one shared with it. */
  readonly own: boolean;
}

/** What each role may do with an action it can see. The database holds the same line. */
export function permissionsOn(role: Role, { closed, own }: OnAction): ActionPage['may'] {
  const writes = role === 'lead' || role === 'agency';
  return {
    update: writes,
    plan: role === 'lead' && own && !closed,
    link: role === 'lead' && !closed,
    changeDueDate: role === 'lead' && !closed,
    decideThemes: role === 'lead',
  };
}

/** Whether a role sees the committee's other reviews, and so what came back in them. */
export function seesOtherReviews(role: Role): boolean {
  return placeOfRole[role] === 'committee';
}
