import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { WireProblem, isProblem } from './wire-problem';

const secondsFresh = 30;

/** Remembers answers for half a minute, asks again only where that may help, and notices when a session has ended. */
export function makeQueryClient(): QueryClient {
  const noticeSignedOut = (failure: unknown) => {
    if (isProblem(failure, 'caller.signed-out')) client.setQueryData(whoAmIKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignedOut }),
    mutationCache: new MutationCache({ onError: noticeSignedOut }),
    defaultOptions: {
      queries: {
        staleTime: secondsFresh * 1000,
        refetchOnWindowFocus: false,
        retry: (times, failure) => times < 1 && mayPass(failure),
      },
    },
  });
  return client;
}

/** Where the person signed in is remembered; null once nobody is. */
export const whoAmIKey = ['whoAmI'] as const;

function mayPass(failure: unknown): boolean {
  return failure instanceof WireProblem && (failure.code === 'wire.lost' || failure.status >= 500);
}
