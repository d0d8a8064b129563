import type { LocalDate, ReviewPage, Role } from '@followthrough/domain';

/**
 * What each role may do with a review of its committee.
 *
 * @param ratifiedOn - From the day the Chief Officers ratify it, its findings and strategies are fixed for everybody.
 */
export function permissionsOn(role: Role, ratifiedOn: LocalDate | null): ReviewPage['may'] {
  const edit = role === 'lead';
  return { edit, editWords: edit && ratifiedOn === null };
}
