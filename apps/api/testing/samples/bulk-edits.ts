import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of changing many actions at once. */
export function bulkEditsSamples({ actionId, bulkEditId }: Ids) {
  const change = { kind: 'lever', lever: 'training' };
  return {
    previewBulkEdit: { body: { actionIds: [actionId], change } },
    makeBulkEdit: { body: { seen: [{ id: actionId, version: 1 }], change } },
    showLastBulkEdit: {},
    undoBulkEdit: { params: { bulkEditId } },
  } satisfies Record<string, Sent>;
}
