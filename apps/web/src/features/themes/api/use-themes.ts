import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** Every theme as seen from the caller's area, and what came back after closure. */
export const useThemes = () => useQuery(ask('listThemes'));

/** One theme: where it was found and what was promised about it. */
export const useTheme = (slug: string) => useQuery(ask('showTheme', { params: { slug } }));

/** What has worked on one theme. */
export const useWhatWorked = (slug: string) => useQuery(ask('showWhatWorked', { params: { slug } }));

/** On which themes a measure is listed among what has worked. */
export const useWhereWorked = (measureId: string) => useQuery(ask('showWhereWorked', { params: { measureId } }));
