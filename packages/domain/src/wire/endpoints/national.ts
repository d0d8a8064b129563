import { NationalThemes } from '../national.js';
import { readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of what the nation may see. */
export const nationalEndpoints = {
  showNationalThemes: {
    summary: 'Themes across Scotland, from the latest release.',
    allows: ['analyst', ...readsCommittee],
    gives: NationalThemes,
  },
} as const satisfies EndpointsOf;
