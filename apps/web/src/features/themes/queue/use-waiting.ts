import { useEffect } from 'react';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PassageView, SuggestionQuery } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Which suggestions a person goes through. */
export type WaitingFilter = Omit<SuggestionQuery, 'after'>;

/** The next page is fetched while so many suggestions are left of those that came. */
const fetchedAhead = 20;

/** What waits for a decision, page after page. */
export function useWaitingPages(filter: WaitingFilter) {
  return useInfiniteQuery({
    queryKey: ['listSuggestions', filter],
    queryFn: ({ pageParam }) =>
      call('listSuggestions', { query: pageParam === null ? filter : { ...filter, after: pageParam } }),
    initialPageParam: null as string | null, // widens the type
    getNextPageParam: (page) => (page.more ? (page.passages.at(-1)?.passageId ?? null) : null),
    // Others decide too: whoever comes back sees what waits then.
    staleTime: 0,
  });
}

/** Fetches more before what is there runs out, so that nobody waits between two passages. */
export function useFetchAhead(pages: ReturnType<typeof useWaitingPages>, left: number): void {
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (left < fetchedAhead && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [left, hasNextPage, isFetching, isError, fetchNextPage]);
}

/** A passage that has a place in a review. */
export type PlacedPassage = Pick<PassageView, 'kind' | 'passageId' | 'text'>;

const surroundingsOf = ({ kind, passageId }: PlacedPassage) => ask('showSurroundings', { params: { kind, passageId } });

/** What stands around a passage; that of the passages to come is fetched meanwhile. */
export function useSurroundings(passage: PlacedPassage, next: readonly PlacedPassage[]) {
  const client = useQueryClient();
  useEffect(() => {
    for (const one of next) void client.prefetchQuery(surroundingsOf(one));
  }, [client, next]);
  return useQuery(surroundingsOf(passage));
}
