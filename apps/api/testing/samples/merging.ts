import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of merging actions. */
export function mergingSamples({ actionId, waitedForId }: Ids) {
  return {
    showMerges: { params: { actionId } },
    previewMerge: { params: { actionId, intoId: waitedForId } },
    mergeAction: {
      params: { actionId },
      version: 1,
      body: { intoId: waitedForId, intoVersion: 1, reason: 'Both ask for the same form.' },
    },
  } satisfies Record<string, Sent>;
}
