import { GuardedName, IdentifierWatch } from '../identifiers.js';
import { lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of what may tell who a child is. */
export const identifiersEndpoints = {
  showIdentifierWatch: {
    summary: 'How many names are looked out for, and what was kept though it may identify.',
    allows: lead,
    gives: IdentifierWatch,
  },
  guardName: {
    summary: 'Look out for a name in everything that is written. Only a digest of it is kept.',
    allows: lead,
    body: GuardedName,
    gives: IdentifierWatch,
    status: 201,
  },
  releaseName: {
    summary: 'Look out for a name no longer.',
    allows: lead,
    body: GuardedName,
    gives: IdentifierWatch,
    status: 201,
  },
} as const satisfies EndpointsOf;
