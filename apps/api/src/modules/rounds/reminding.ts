import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { addNotice } from '../notices/index.js';
import { insertChase, type Chase } from './chases.repository.js';
import { findHolders, postsOf } from './recipients.repository.js';
import type { OpenRequest } from './requests.repository.js';

/**
 * Reminds each agency once of everything it has not answered, and writes down for every action who was told and why. What
 * the same reminder was sent for already is left out. Where nobody signs in for an agency, that is what is written down.
 *
 * @returns For how many actions a reminder was sent.
 */
export async function remind(
  scoped: Scoped,
  requests: readonly OpenRequest[],
  { deadlineOn, ...chase }: Omit<Chase, 'agencyId' | 'told'> & { readonly deadlineOn: LocalDate },
): Promise<number> {
  const agencies = [...new Set(requests.map(({ agencyId }) => agencyId))];
  let reminded = 0;
  for (const agencyId of agencies) {
    const people =
      agencyId === null
        ? await findHolders(scoped, 'lead', { committeeId: chase.committeeId })
        : await findHolders(scoped, 'agency', { agencyId });
    const ofAgency = requests.filter((request) => request.agencyId === agencyId);
    const sent = await insertChase(scoped, { ...chase, agencyId, told: postsOf(people) }, ofAgency);
    if (sent === 0) continue;
    const personIds = people.map(({ personId }) => personId);
    const link = agencyId === null ? `/rounds/${chase.roundId}` : '/';
    await addNotice(scoped, { personIds, kind: 'chased', committeeId: chase.committeeId, dueOn: deadlineOn, link });
    reminded += sent;
  }
  return reminded;
}
