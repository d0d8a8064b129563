import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** A page of the record of changes; the page before stays on screen until the next has come. */
export const useAudit = (page: number) =>
  useQuery({ ...ask('listAudit', { query: { page } }), staleTime: 0, placeholderData: keepPreviousData });
