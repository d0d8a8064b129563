import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SignIn } from '@followthrough/domain';
import { writeAs } from '../../../components/form/drafts';
import { call } from '../../../wire/call';
import { whoAmIKey } from '../../../wire/query-client';

/** Signs a person in, and forgets whatever an earlier person was shown. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SignIn) => call('signIn', { body }),
    onSuccess: (me) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== whoAmIKey[0] });
      writeAs(me.personId);
      client.setQueryData(whoAmIKey, me);
    },
  });
}
