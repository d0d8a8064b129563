import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Where one is signed in, and whether a code is asked beside the password. */
export const useSignInSafety = () => useQuery(ask('showSignInSafety'));

/** Ends one of one's own sessions. */
export const useEndSession = () => useChange((sessionId: string) => call('endSession', { params: { sessionId } }));

/** Signs out everywhere else. */
export const useEndOtherSessions = () => useChange(() => call('endOtherSessions'));

/** Begins to set up a code; the key is shown in what comes back. */
export const useBeginFactor = () => useChange(() => call('beginSecondFactor'));

/** Switches the code on. */
export const useConfirmFactor = () => useChange((code: string) => call('confirmSecondFactor', { body: { code } }));

/** Switches the code off. */
export const useRemoveFactor = () =>
  useChange((password: string) => call('removeSecondFactor', { body: { password } }));

function useChange<Input, Answer>(send: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ask('showSignInSafety').queryKey }),
  });
}
