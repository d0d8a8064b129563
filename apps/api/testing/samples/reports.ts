import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of reading a report. */
export function reportsSamples({ reviewId }: Ids) {
  const text = 'Nobody asked who else lived in the house.';
  const params = { reviewId };
  return {
    readReportFile: { params, query: { fileName: 'Report.txt' }, body: Buffer.from('%PDF, not a report') },
    lookAtPassages: { body: { passages: [{ key: 0, kind: 'finding', text }] } },
    saveReport: {
      params,
      body: {
        fileName: 'Report.txt',
        findings: [{ paragraph: '4.9', kind: 'practice-learning', text }],
        strategies: [],
      },
    },
  } satisfies Record<string, Sent>;
}
