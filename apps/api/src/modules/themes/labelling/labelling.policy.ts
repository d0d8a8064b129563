import type { Role } from '@followthrough/domain';

/** What somebody may do with an exercise of their committee. */
export interface LabellingPermissions {
  readonly begin: boolean;
  readonly settle: boolean;
  readonly label: boolean;
}

/**
 * What a role may do: a lead begins and settles, and the two who were asked label until both are done.
 *
 * @param exercise - Without one, what may be done before there is any.
 */
export function labellingPermissions(
  role: Role,
  exercise: { readonly isAsked: boolean; readonly completed: boolean } | null,
): LabellingPermissions {
  const labels = role === 'lead' || role === 'member';
  return {
    begin: role === 'lead',
    settle: role === 'lead' && exercise?.completed === true,
    label: labels && exercise?.isAsked === true && !exercise.completed,
  };
}
