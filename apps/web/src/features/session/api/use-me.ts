import { useQuery } from '@tanstack/react-query';
import type { Me } from '@followthrough/domain';
import { call } from '../../../wire/call';
import { whoAmIKey } from '../../../wire/query-client';
import { isProblem } from '../../../wire/wire-problem';

/** Who is signed in; null when nobody is. */
export function useMe() {
  return useQuery<Me | null>({ queryKey: whoAmIKey, queryFn: meOrNobody, staleTime: Infinity });
}

async function meOrNobody(): Promise<Me | null> {
  try {
    return await call('whoAmI');
  } catch (failure) {
    if (isProblem(failure, 'caller.signed-out')) return null;
    throw failure;
  }
}
