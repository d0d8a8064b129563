import { useQuery } from '@tanstack/react-query';
import type { Me } from '@followthrough/domain';
import { writeAs } from '../../../components/form/drafts';
import { call } from '../../../wire/call';
import { whoAmIKey } from '../../../wire/query-client';
import { isProblem } from '../../../wire/wire-problem';

/** Who is signed in; null when nobody is. What they type is theirs, whether they signed in just now or earlier. */
export function useMe() {
  return useQuery<Me | null>({ queryKey: whoAmIKey, queryFn: meOrNobody, staleTime: Infinity });
}

async function meOrNobody(): Promise<Me | null> {
  try {
    const me = await call('whoAmI');
    writeAs(me.personId);
    return me;
  } catch (failure) {
    if (isProblem(failure, 'caller.signed-out')) return null;
    throw failure;
  }
}
