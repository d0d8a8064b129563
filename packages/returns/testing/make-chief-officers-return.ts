import type { ChiefOfficersReturn } from '../src/chief-officers/content.js';
import type { ProgressCounts } from '../src/chief-officers/summary/progress-counts.js';
import { makeIdentity } from './make-identity.js';

/** Counts of progress: none of anything, unless told otherwise. */
export function makeProgressCounts(overrides: Partial<ProgressCounts> = {}): ProgressCounts {
  return {
    total: 0,
    notStarted: 0,
    inProgress: 0,
    deliveredEffectNotKnown: 0,
    practiceEmbedded: 0,
    impactEvidenced: 0,
    noEffectFound: 0,
    noLongerToBeDone: 0,
    overdue: 0,
    closedWithoutEvidence: 0,
    ...overrides,
  };
}

const totals = makeProgressCounts({
  total: 5,
  notStarted: 1,
  inProgress: 2,
  deliveredEffectNotKnown: 1,
  practiceEmbedded: 1,
  overdue: 1,
  closedWithoutEvidence: 1,
});

/** The Chief Officers' return of invented content, each kind of row present. */
export function makeChiefOfficersReturn(overrides: Partial<ChiefOfficersReturn> = {}): ChiefOfficersReturn {
  return { ...headsAndCounts, ...asks, ...concluded, ...recurring, ...reviews, ...overrides };
}

const headsAndCounts: Pick<ChiefOfficersReturn, 'identity' | 'totals' | 'byReview' | 'byAgency'> = {
  identity: makeIdentity(),
  totals,
  byReview: [
    {
      reviewReference: 'STL-2022-01',
      pseudonym: 'Child R',
      counts: makeProgressCounts({
        total: 3,
        inProgress: 1,
        deliveredEffectNotKnown: 1,
        practiceEmbedded: 1,
        overdue: 1,
        closedWithoutEvidence: 1,
      }),
    },
    {
      reviewReference: 'STL-2023-02',
      pseudonym: 'Young Person K',
      counts: makeProgressCounts({ total: 1, inProgress: 1 }),
    },
    {
      reviewReference: 'STL-2024-01',
      pseudonym: 'Sibling group T',
      counts: makeProgressCounts({ total: 1, notStarted: 1 }),
    },
  ],
  byAgency: [
    {
      agency: 'Strathlorne Council',
      counts: makeProgressCounts({
        total: 3,
        notStarted: 1,
        deliveredEffectNotKnown: 1,
        practiceEmbedded: 1,
        closedWithoutEvidence: 1,
      }),
    },
    { agency: 'NHS North Lorne', counts: makeProgressCounts({ total: 1, inProgress: 1, overdue: 1 }) },
    { agency: 'Police Scotland, L Division', counts: makeProgressCounts({ total: 1, inProgress: 1 }) },
  ],
};

const asks: Pick<ChiefOfficersReturn, 'exceptions' | 'decisions'> = {
  exceptions: [
    {
      actionId: '0b6c1d52-6f0e-4a39-9a55-3d1f7c2a1e02',
      reviewReference: 'STL-2022-01',
      pseudonym: 'Child R',
      strategyNumber: 'S4',
      action:
        'The ward sister joins every early discussion by telephone, on one number, with notes shared the same day.',
      agency: 'NHS North Lorne',
      responsibleLead: 'Nurse Director',
      status: 'red',
      statusReason: 'Overdue by 59 days.',
      originalDueOn: '2025-03-31',
      currentDueOn: '2026-01-31',
      timesMoved: 3,
      daysPastOriginal: 365,
      whatIsBeingDone: 'A shared rota with the neighbouring board is being costed.',
      latestUpdate: { words: 'The telephone line is agreed; the rota for it is not yet paid for.', on: '2026-02-20' },
      whyItIsHere: null,
      recurredTheme: null,
    },
  ],
  decisions: [
    {
      reviewReference: 'STL-2022-01',
      kind: 'Resource',
      ask: 'Will the partners share the cost of an on-call paediatric rota for early discussions?',
      why: 'The action has waited a year for it, and no single body holds the budget.',
      ifNotAgreed: 'Early discussions at weekends go on without a doctor who has seen the child.',
      raisedBy: 'NHS North Lorne',
      neededBy: '2026-05-31',
      amountInPounds: 18500,
      amountFalls: 'Each year',
      actionId: '0b6c1d52-6f0e-4a39-9a55-3d1f7c2a1e02',
    },
  ],
};

const concluded: Pick<ChiefOfficersReturn, 'conclusions' | 'withoutConclusion'> = {
  withoutConclusion: 2,
  conclusions: [
    {
      actionId: '0b6c1d52-6f0e-4a39-9a55-3d1f7c2a1e01',
      reviewReference: 'STL-2022-01',
      action: 'Health visitors and social workers score the care of each child together.',
      agency: 'Strathlorne Council',
      conclusion: 'The picture is mixed',
      symbol: '◆',
      concludedOn: '2026-03-20',
      concludedBy: 'Lead officer, Strathlorne CPC',
      statement: 'More plans are scored by two agencies; visits put off have grown too.',
      measuresSay:
        'Plans scored by two agencies: A lasting improvement\nVisits put off: A lasting change for the worse',
    },
  ],
};

const recurring: Pick<ChiefOfficersReturn, 'recurringThemes'> = {
  recurringThemes: [
    {
      theme: 'Chronologies',
      reviewsWithLearning: 2,
      reviewsWithAnyTheme: 3,
      windowInMonths: 36,
      reviewReferences: ['STL-2022-01', 'STL-2024-01'],
      recurrence: {
        newReviewReference: 'STL-2024-01',
        earlierReviewReference: 'STL-2022-01',
        earlierStrategyNumber: 'S1',
        earlierAction: 'Chronology guidance reissued to all teams, with half-day training.',
        closedOn: '2023-09-14',
        closedBy: 'Improvement sub-group',
        closedOnBasis: 'Closed without evidence of effect',
        evidence: { grade: 1, words: 'Output: something was issued or held' },
        monthsUntilItCameBack: 16,
        practice: 'after',
        measureSince: null,
      },
    },
    {
      theme: 'Tools for assessing neglect',
      reviewsWithLearning: 2,
      reviewsWithAnyTheme: 3,
      windowInMonths: 36,
      reviewReferences: ['STL-2022-01', 'STL-2024-01'],
      recurrence: null,
    },
  ],
};

const reviews: Pick<ChiefOfficersReturn, 'newReviews' | 'parallelProceedings'> = {
  newReviews: [
    {
      reviewReference: 'STL-2026-01',
      pseudonym: 'Child F',
      eventKind: 'Significant harm',
      ageBand: '1 to 4',
      notifiedOn: '2026-02-03',
      decision: null,
      decidedOn: null,
      careInspectorateToldOn: null,
      stage: 'Gathering information',
    },
  ],
  parallelProceedings: [
    {
      reviewReference: 'STL-2024-01',
      pseudonym: 'Sibling group T',
      proceeding: 'Criminal proceedings',
      standing: 'Trial set for September 2026',
      holds: 'Publication',
      sinceOn: '2025-03-02',
      lookAgainOn: '2026-06-01',
      note: 'Local learning goes ahead.',
    },
  ],
};
