import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of handing over what somebody leads. */
export function handoversSamples({ personId, committeeId }: Ids) {
  const seen = { actions: 1, recurring: 0, reports: 0, measures: 0, tests: 0 };
  return {
    listHandovers: {},
    handOver: { params: { personId }, body: { agencyId: committeeId, toPersonId: personId, seen } },
  } satisfies Record<string, Sent>;
}
