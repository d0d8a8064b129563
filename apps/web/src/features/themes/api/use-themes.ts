import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** As at which day, and under the catalogue of which; today unless told. */
export interface AskedDays {
  readonly asAt?: string;
  readonly catalogueOn?: string;
}

/** Every theme as seen from the caller's area, and what came back after closure; or the table of a day gone by. */
export const useThemes = (query: AskedDays = {}) => useQuery(ask('listThemes', { query }));

/** One theme: where it was found and what was promised about it. */
export const useTheme = (slug: string) => useQuery(ask('showTheme', { params: { slug }, query: {} }));

/** What has worked on one theme. */
export const useWhatWorked = (slug: string) => useQuery(ask('showWhatWorked', { params: { slug } }));

/** On which themes a measure is listed among what has worked. */
export const useWhereWorked = (measureId: string) => useQuery(ask('showWhereWorked', { params: { measureId } }));
