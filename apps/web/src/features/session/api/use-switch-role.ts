import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../wire/call';
import { whoAmIKey } from '../../../wire/query-client';

/** Goes on in another of one's roles, and forgets whatever the role before was shown. */
export function useSwitchRole() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (roleId: string) => call('switchRole', { body: { roleId } }),
    onSuccess: (me) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== whoAmIKey[0] });
      client.setQueryData(whoAmIKey, me);
    },
  });
}
