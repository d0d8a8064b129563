import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReturnKind, ReturnLine } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';
import { saveAs } from '../../../components/save-as';

/** The returns made so far. */
export const useReturns = () => useQuery(ask('listReturns'));

/** Makes a return of the position today. */
export function useMakeReturn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (kind: ReturnKind) => call('makeReturn', { body: { kind } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ask('listReturns').queryKey }),
  });
}

/** Fetches a return and hands it to the person as a file. */
export const useDownloadReturn = () =>
  useMutation({
    mutationFn: async ({ id, fileName }: Pick<ReturnLine, 'id' | 'fileName'>) =>
      saveAs(fileName, await call('downloadReturn', { params: { returnId: id } })),
  });
