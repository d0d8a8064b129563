import type { Role } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';

/** Somebody to tell, by post; and whom they answer to, where that is known. */
export interface Recipient {
  readonly personId: string;
  readonly post: string;
  readonly managerId: string | null;
  readonly managerPost: string | null;
}

/** Whoever holds a role for a committee or an agency today. */
export function findHolders(
  scoped: Scoped,
  role: Role,
  place: { readonly committeeId: string } | { readonly agencyId: string },
): Promise<Recipient[]> {
  const committeeId = 'committeeId' in place ? place.committeeId : null;
  const agencyId = 'agencyId' in place ? place.agencyId : null;
  return scoped.rows<Recipient>(
    `select person_id as "personId", post, manager_id as "managerId", manager_post as "managerPost"
     from scope.people_holding($1, $2, $3) order by post, person_id`,
    [role, committeeId, agencyId],
  );
}

/** The posts of those told, each once. */
export function postsOf(recipients: readonly Recipient[]): string[] {
  return [...new Set(recipients.map(({ post }) => post))];
}
