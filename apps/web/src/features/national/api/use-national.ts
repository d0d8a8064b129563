import { useMutation, useQuery } from '@tanstack/react-query';
import type { LocalDate } from '@followthrough/domain';
import { saveAs } from '../../../components/save-as';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Themes across Scotland, from the latest release. */
export const useNationalThemes = () => useQuery(ask('showNationalThemes'));

/** One release, as it was made. */
export const useRelease = (asAt: LocalDate) => useQuery(ask('showRelease', { params: { asAt } }));

/** The releases there are, and themes over them. */
export const useNationalOverTime = () => useQuery(ask('showNationalOverTime'));

/** What of a release is to be saved. */
export interface FileWanted {
  readonly as: 'xlsx' | 'csv';
  readonly table: 'themes' | 'years' | 'age' | 'event' | 'pairs' | 'came-back' | 'worked' | 'over-time';
}

/** Saves a release, or one of its tables, as a file. */
export function useSaveRelease(asAt: LocalDate) {
  return useMutation({
    mutationFn: async ({ as, table }: FileWanted) => {
      const bytes = await call('downloadRelease', { params: { asAt }, query: { as, table } });
      saveAs(`National themes ${asAt}${as === 'csv' ? `, ${table}` : ''}.${as}`, bytes);
    },
  });
}
