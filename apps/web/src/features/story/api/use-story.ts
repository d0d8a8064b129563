import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewFollowOn } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The story of one theme. */
export const useStory = (slug: string) => useQuery(ask('showThemeStory', { params: { slug } }));

/** Says what answers a theme that came back. */
export function useFollowOn(slug: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewFollowOn) => call('followOn', { params: { slug }, body }),
    onSuccess: (story) => client.setQueryData(ask('showThemeStory', { params: { slug } }).queryKey, story),
  });
}
