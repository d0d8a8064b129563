import { makeSheets } from '../make-sheet.js';
import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const definition = {
  ...{ name: 'Plans read out at home', family: 'process', question: '', definition: 'Counted at each visit.' },
  ...{ numeratorText: 'Plans read out', denominatorText: 'Plans made', inclusions: '', exclusions: '' },
  ...{ unit: 'percent', ratePer: null, direction: 'increase', directionReason: '', cadence: 'monthly', sampling: '' },
  ...{ targets: [{ value: 80, by: '2027-06-30' }], source: '', ownerPost: '', expectedFrom: '2026-01-01' },
  ...{ baselineEndsOn: null, disclosure: 'masked', workedExample: '' },
};

const phase = { startsOn: '2026-03-01', label: 'Calls instead of letters', baselineEndsOn: null };

/** Something fit to send to every address of measures. */
export function measuresSamples({ actionId, measureId, phaseId, readingId, reviewId }: Ids) {
  const measure = { params: { measureId }, version: 1 };
  const reading = { params: { readingId }, version: 1 };
  const figures = { value: 12, numerator: null, denominator: null, provisional: false, note: '' };
  return {
    listMeasures: {},
    listPlanCharts: { query: { reviewId } },
    listLateReadings: {},
    listKeepers: { params: { actionId } },
    showChartToTake: { params: { measureId } },
    downloadChart: { params: { measureId } },
    showMeasure: { params: { measureId } },
    chooseChart: { ...measure, body: { chart: 'run', ruleset: 'anhoej', reason: 'As the board draws it.' } },
    showMeasureRecord: { params: { measureId } },
    addMeasure: { params: { actionId }, body: definition },
    changeMeasure: { ...measure, body: definition },
    listPhases: { params: { measureId } },
    previewPhase: { params: { measureId }, body: phase },
    decidePhase: { ...measure, body: { ...phase, reason: 'Clinics ring first since then.', event: null } },
    undoPhase: { params: { phaseId }, version: 1, body: { reason: 'It was a month of leave, no change.' } },
    listReadings: { params: { measureId } },
    understandReadings: { params: { measureId }, body: { text: 'Jan 2020\t12' } },
    understandWorkbook: {
      params: { measureId },
      query: { fileName: 'Readings.xlsx' },
      body: makeSheets({ Figures: [['Jan 2020', 12]] }),
    },
    addReadings: {
      params: { measureId },
      body: { readings: [{ ...figures, on: '2020-01-31', corrects: null }], reason: '' },
    },
    correctReading: { ...reading, body: { ...figures, reason: 'A file was found later.' } },
    excludeReading: { ...reading, body: { excluded: true, reason: 'The ward was closed.' } },
    markReading: { ...reading, body: { marked: true, reason: 'One family of six was counted.' } },
    removeReading: { ...reading, body: { reason: 'It is of another measure.' } },
  } satisfies Record<string, Sent>;
}
