import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** What the agency owes, and its open tests. */
export const useAgencyHome = () => useQuery(ask('showAgencyHome'));
