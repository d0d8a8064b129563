import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** Everything about one action. */
export const useAction = (actionId: string) => useQuery(ask('showAction', { params: { actionId } }));
