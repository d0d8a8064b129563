import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const body = { what: 'Children are seen together, early', forWhom: '', howMuch: '', byWhen: null, measureId: null };

/** Something fit to send to every address of driver diagrams. */
export function diagramsSamples({ reviewId, diagramId, nodeId }: Ids) {
  return {
    showReviewDiagram: { params: { reviewId } },
    beginReviewDiagram: { params: { reviewId }, body },
    showCommitteeDiagram: {},
    beginCommitteeDiagram: { body },
    changeDiagram: {
      ...{ params: { diagramId }, version: 1 },
      body: { kind: 'rename', nodeId, text: 'Seen by two agencies' },
    },
  } satisfies Record<string, Sent>;
}
