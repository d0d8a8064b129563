import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { HistoryKind } from '@followthrough/domain';
import { ask } from '../../wire/ask';

/** A record, by its kind and id. */
export interface HistoryOf {
  readonly kind: HistoryKind;
  readonly recordId: string;
}

/** A page of what was done to a record; asked anew each time it is opened. */
export const useHistory = (of: HistoryOf, page: number) =>
  useQuery({
    ...ask('showHistory', { params: { kind: of.kind, recordId: of.recordId }, query: { page } }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
