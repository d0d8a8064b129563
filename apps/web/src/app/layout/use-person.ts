import { useOutletContext } from 'react-router';
import type { Me } from '@followthrough/domain';

/** Whoever is signed in; for pages inside `SignedIn`. */
export function usePerson(): Me {
  return useOutletContext<Me>();
}
