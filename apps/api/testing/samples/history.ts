import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of what was changed. */
export const historySamples = ({ actionId }: Ids) =>
  ({
    listAudit: {},
    showAuditChains: {},
    takeCheckpoint: {},
    showHistory: { params: { kind: 'action', recordId: actionId } },
  }) satisfies Record<string, Sent>;
