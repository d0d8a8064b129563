import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReleaseThresholds } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The thresholds of releases to come. */
export const useThresholds = () => useQuery(ask('showThresholds'));

/** Sets the thresholds of releases to come. */
export const useChangeThresholds = (version: number) =>
  useChange('showThresholds', (body: ReleaseThresholds) => call('changeThresholds', { version, body }));

/** What the committee has cleared for the nation to read. */
export const useClearedStatements = () => useQuery(ask('listClearedStatements'));

/** Clears a statement. */
export const useClearStatement = () =>
  useChange('listClearedStatements', (body: { slug: string; text: string }) => call('clearStatement', { body }));

/** Takes a statement back from later releases. */
export const useRevokeStatement = () =>
  useChange('listClearedStatements', ({ id, version }: Seen) =>
    call('revokeStatement', { params: { statementId: id }, version }),
  );

/** Which national repositories may look, and every look. */
export const useSharing = () => useQuery(ask('showSharing'));

/** Lets a national repository look. */
export const useGiveConsent = () =>
  useChange('showSharing', (body: { repositoryId: string; agreedBy: string }) => call('giveConsent', { body }));

/** Takes that back. */
export const useRevokeConsent = () =>
  useChange('showSharing', ({ id, version }: Seen) => call('revokeConsent', { params: { consentId: id }, version }));

/** The committees that let the reader’s repositories look. */
export const useRepository = () => useQuery(ask('showRepository'));

/** One committee’s themes. Each time they are fetched is a look that is written down, so they are fetched once. */
export const useLook = (committeeId: string) =>
  useQuery({ ...ask('lookAtCommittee', { params: { committeeId } }), staleTime: Infinity, retry: false });

/** Who looks for which national repository. */
export const useRepositoryMembers = () => useQuery(ask('listRepositoryMembers'));

/** Makes an analyst a member. */
export const useAddMember = () =>
  useChange('listRepositoryMembers', (body: { repositoryId: string; personId: string }) =>
    call('addRepositoryMember', { body }),
  );

/** Ends a membership. */
export const useEndMember = () =>
  useChange('listRepositoryMembers', ({ id, version }: Seen) =>
    call('endRepositoryMember', { params: { memberId: id }, version }),
  );

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Sends a change, and shows what came back in the place of what was there. */
function useChange<Sent, Answer>(shows: RouteName, send: (sent: Sent) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: (answer) => client.setQueryData([shows], answer) });
}
