import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** How people sign in to this copy of the product. */
export const useSignInWays = () => useQuery({ ...ask('signInWays'), staleTime: Infinity });
