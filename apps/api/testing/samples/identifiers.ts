import type { Sent } from '../open-test-app.js';

/** Something fit to send to the addresses of what may tell who a child is. */
export function identifiersSamples() {
  return {
    showIdentifierWatch: {},
    guardName: { body: { name: 'Invented Lovat' } },
    releaseName: { body: { name: 'Invented Lovat' } },
  } satisfies Record<string, Sent>;
}
