import type { CommitteeReturn } from '../src/committee/content.js';
import type { ReadingRow } from '../src/committee/measure-readings/reading-row.js';
import { exampleActions } from './make-action-row.js';
import { makeIdentity } from './make-identity.js';

const measureId = '7d2f0c18-52ab-4c6e-8d11-90b3a4e5f601';
const measureName = 'New plans scored by two agencies within 30 days';

const readings: readonly ReadingRow[] = [
  ['2025-10-01', 3, 8],
  ['2025-11-01', 4, 7],
  ['2025-12-01', 4, 6],
  ['2026-01-01', 6, 9],
  ['2026-02-01', 5, 7],
].map(([on, numerator, denominator]) => ({
  measureId,
  measureName,
  on: String(on),
  numerator: Number(numerator),
  denominator: Number(denominator),
  value: (100 * Number(numerator)) / Number(denominator),
  unit: 'percent',
  hidden: null,
  note: on === '2026-01-01' ? 'A second team began.' : null,
}));

const cycle = {
  reviewReference: 'STL-2022-01',
  agency: 'Strathlorne Council',
  ramp: 'Two agencies score together',
  actionId: '0b6c1d52-6f0e-4a39-9a55-3d1f7c2a1e01',
};

/** A committee's return of invented content, each kind of row present. */
export function makeCommitteeReturn(overrides: Partial<CommitteeReturn> = {}): CommitteeReturn {
  return {
    identity: makeIdentity(),
    actions: exampleActions,
    cycles: [
      {
        ...cycle,
        cycleNumber: 1,
        purpose: 'Test a change',
        scale: 'One worker',
        stage: 'Act',
        plannedStartOn: '2025-05-05',
        startedOn: '2025-05-06',
        endedOn: '2025-05-20',
        prediction: 'A joint score will take under an hour.',
        latePrediction: null,
        result: 'It took 50 minutes; half of that was finding a time to meet.',
        predictionHeld: 'Yes',
        decision: 'Adapt',
        decisionInFull: 'Increase the scale',
        next: 'One team, with a weekly slot kept free.',
        ...{ stoppedOn: null, stoppedWhy: null },
      },
      {
        ...cycle,
        cycleNumber: 2,
        purpose: 'Test a change',
        scale: 'One team',
        stage: 'Do',
        plannedStartOn: '2025-06-02',
        startedOn: '2025-06-09',
        endedOn: null,
        prediction: null,
        latePrediction: null,
        result: null,
        predictionHeld: null,
        decision: null,
        decisionInFull: null,
        next: null,
        stoppedOn: '2025-06-20',
        stoppedWhy: 'A family was asked the same questions twice.',
      },
    ],
    measures: [
      {
        measureId,
        name: measureName,
        reviewReference: 'STL-2022-01',
        strategyNumber: 'S1',
        family: 'Process',
        question: 'Do two agencies look at the child’s care together, early?',
        operationalDefinition: 'Of plans made in the month, those with a score signed by two agencies 30 days later.',
        numerator: 'Plans with a score signed by two agencies',
        denominator: 'Plans made in the month',
        inclusions: 'Leaves out children who moved in from another area',
        unit: 'percent',
        directionOfGood: 'Higher',
        target: 90,
        targetOn: '2026-12-31',
        cadence: 'Monthly',
        late: 'March 2026, expected by 14/04/2026',
        source: 'File check',
        owner: 'Quality officer',
        baseline: 'April to September 2025',
        level: 'Too early to say',
        readBy: 'Run chart, rules scotland, method 2.0.0',
        chartReading: 'Fewer than ten readings: too few to say whether anything has changed.',
      },
    ],
    readings,
    themes: [
      {
        theme: 'Tools for assessing neglect',
        themeGroup: 'Assessment and analysis',
        reviewReference: 'STL-2022-01',
        pseudonym: 'Child R',
        reportOn: '2023-01-20',
        learningCount: 3,
        strengthCount: 0,
        unconfirmedCount: 1,
      },
      {
        theme: 'Sharing information',
        themeGroup: 'Multi-agency process',
        reviewReference: 'STL-2024-01',
        pseudonym: 'Sibling group T',
        reportOn: '2025-02-11',
        learningCount: 0,
        strengthCount: 2,
        unconfirmedCount: 0,
      },
    ],
    changes: {
      since: { title: 'Committee meeting of December 2025', asAt: '2025-12-15' },
      rows: [
        {
          changedOn: '2026-01-09',
          reviewReference: 'STL-2022-01',
          subject: 'The children’s ward is part of every early discussion (S4)',
          whatChanged: 'Due date',
          before: { on: '2025-10-31' },
          after: { on: '2026-01-31' },
          reason: 'The rota could not be staffed over the winter.',
          changedBy: 'Lead officer, Strathlorne CPC',
          actionId: '0b6c1d52-6f0e-4a39-9a55-3d1f7c2a1e02',
        },
      ],
    },
    ...overrides,
  };
}
