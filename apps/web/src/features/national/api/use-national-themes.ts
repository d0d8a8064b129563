import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** Themes across Scotland, from the latest release. */
export const useNationalThemes = () => useQuery(ask('showNationalThemes'));
