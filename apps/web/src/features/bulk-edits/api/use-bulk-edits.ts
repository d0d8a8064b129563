import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BulkSelection, NewBulkEdit } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The committee's last bulk edit. */
export const useLastBulkEdit = () => useQuery(ask('showLastBulkEdit'));

/** What a change would do, saving nothing. */
export const usePreview = () => useMutation({ mutationFn: (body: BulkSelection) => call('previewBulkEdit', { body }) });

/** Makes a change to many actions. */
export const useMakeBulkEdit = () => useOnMany((body: NewBulkEdit) => call('makeBulkEdit', { body }));

/** Undoes the last bulk edit. */
export const useUndoBulkEdit = () =>
  useOnMany((bulkEditId: string) => call('undoBulkEdit', { params: { bulkEditId } }));

/** So much may have moved that everything is asked for again. */
function useOnMany<Sent, Answer>(send: (sent: Sent) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      void client.invalidateQueries(); // not waited for: whoever sent it is led on first
    },
  });
}
