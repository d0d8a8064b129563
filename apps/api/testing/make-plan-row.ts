import type { PlanRow } from '@followthrough/domain';

/** An action of the plan: in progress and on track, unless told otherwise. */
export function makePlanRow(overrides: Partial<PlanRow> = {}): PlanRow {
  return { ...whereItComesFrom, ...nationalColumns, ...whereItStands, ...overrides };
}

const whereItComesFrom = {
  id: '0b6c1d52-6f0e-4a39-9a55-3d1f7c2a1e01',
  version: 1,
  reference: '1.1',
  reviewId: '7d2f0c18-52ab-4c6e-8d11-90b3a4e5f601',
  reviewReference: 'STL-2024-01',
  pseudonym: 'Child R',
  strategyNumber: '1',
  strategyTitle: 'Two agencies look at care together, early.',
  committee: 'Strathlorne Child Protection Committee',
};

const nationalColumns = {
  text: 'Score new plans together within 30 days.',
  timescaleText: 'By the end of 2026',
  leads: [{ post: 'Service Manager', agencyId: null, agency: 'Strathlorne Council Social Work' }],
  measureText: 'Plans scored by two agencies',
  analysisText: '',
  verdict: null,
};

const whereItStands: Omit<PlanRow, keyof typeof whereItComesFrom | keyof typeof nationalColumns> = {
  startsOn: null,
  originalDueOn: '2026-12-31',
  dueOn: '2026-12-31',
  duePrecision: 'day',
  reviewOn: null,
  delivery: 'in-progress',
  effect: 'not-yet-known',
  declared: null,
  evidenceGrade: 0,
  evidenceExpired: false,
  closedOn: null,
  closureBasis: null,
  lastUpdateOn: null,
  lastUpdate: null,
  resourceAsk: '',
  standing: { colour: 'green', reason: 'On track.', overdueDays: 0, declaredColour: null },
  slippage: { timesMoved: 0, days: 0 },
};
