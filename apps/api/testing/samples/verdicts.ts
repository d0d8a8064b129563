import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to every address of the analysis of performance. */
export function verdictsSamples({ actionId }: Ids) {
  const params = { actionId };
  // That the charts say something else by now is said to whoever may conclude, and to nobody else.
  const body = {
    ...{ conclusion: 'mixed', statement: 'Plans come sooner; visits are put off more often.', explanation: '' },
    seen: 'not what they say',
  };
  return {
    listVerdicts: {},
    showVerdicts: { params },
    recordVerdict: { params, body },
  } satisfies Record<string, Sent>;
}
