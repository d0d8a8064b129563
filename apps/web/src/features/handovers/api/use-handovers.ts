import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewHandover } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Everybody who leads something that may be handed over. */
export const useHandovers = () => useQuery(ask('listHandovers'));

/** Hands over what somebody leads. */
export function useHandOver(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewHandover) => call('handOver', { params: { personId }, body }),
    onSuccess: () => {
      void client.invalidateQueries(); // every action that was handed over says so, and people too
    },
  });
}
