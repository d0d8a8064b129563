import { AgencyHome, Dashboard } from '../dashboard.js';
import { readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of the first page of a committee and of an agency. */
export const dashboardEndpoints = {
  showDashboard: { summary: "The committee's position today.", allows: readsCommittee, gives: Dashboard },
  showAgencyHome: { summary: 'What the agency owes, and its open tests.', allows: ['agency'], gives: AgencyHome },
} as const satisfies EndpointsOf;
