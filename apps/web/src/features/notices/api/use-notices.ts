import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** How long the number in the header may be out of date, in milliseconds. */
const freshFor = 60_000;

/** A page of one's own notices, newest first. */
export const useNotices = (page: number) =>
  useQuery({ ...ask('listNotices', { query: { page } }), staleTime: 0, placeholderData: keepPreviousData });

/** How many notices are new. */
export const useUnseen = () =>
  useQuery({ ...ask('listNotices', { query: { page: 1 } }), staleTime: freshFor, select: ({ unseen }) => unseen });

/** Says that a notice was seen; without one, that all were. */
export function useSeeNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (noticeId: string | null) =>
      noticeId === null ? call('seeAllNotices') : call('seeNotice', { params: { noticeId } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['listNotices'] }),
  });
}
