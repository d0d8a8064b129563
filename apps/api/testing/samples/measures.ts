import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const definition = {
  ...{ name: 'Plans read out at home', family: 'process', question: '', definition: 'Counted at each visit.' },
  ...{ numeratorText: 'Plans read out', denominatorText: 'Plans made', inclusions: '', exclusions: '' },
  ...{ unit: 'percent', ratePer: null, direction: 'increase', directionReason: '', cadence: 'monthly', sampling: '' },
  ...{ targets: [{ value: 80, by: '2027-06-30' }], source: '', ownerPost: '', expectedFrom: '2026-01-01' },
  ...{ baselineEndsOn: null, disclosure: 'masked', workedExample: '' },
};

/** Something fit to send to every address of measures. */
export function measuresSamples({ actionId, measureId }: Ids) {
  const measure = { params: { measureId }, version: 1 };
  return {
    listMeasures: {},
    showMeasure: { params: { measureId } },
    showMeasureRecord: { params: { measureId } },
    addMeasure: { params: { actionId }, body: definition },
    changeMeasure: { ...measure, body: definition },
  } satisfies Record<string, Sent>;
}
