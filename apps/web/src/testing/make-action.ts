import type { ActionPage, PlanRow } from '@followthrough/domain';

const id = (last: string) => `33333333-3333-4333-8333-${last.padStart(12, '0')}`;

/** An invented action as a row of the plan. */
export function makeRow(changed: Partial<PlanRow> = {}): PlanRow {
  return {
    id: id('1'),
    version: 4,
    reference: '1.1',
    reviewId: id('2'),
    reviewReference: 'STL-2026-01',
    pseudonym: 'Child Q',
    strategyNumber: '1',
    strategyTitle: 'Use one assessment of neglect',
    committee: 'Strathlinnet CPC',
    text: 'Put the neglect tool in use in every team',
    timescaleText: 'End of the year',
    leads: [{ post: 'Service Manager', agencyId: id('3'), agency: 'Strathlinnet Council' }],
    measureText: 'Share of assessments with the tool',
    verdict: null,
    analysisText: 'Two teams so far.',
    startsOn: '2026-01-01',
    originalDueOn: '2026-06-30',
    dueOn: '2026-12-31',
    duePrecision: 'day',
    reviewOn: null,
    delivery: 'in-progress',
    effect: 'not-yet-known',
    declared: 'on-track',
    evidenceGrade: 0,
    evidenceExpired: false,
    closedOn: null,
    closureBasis: null,
    lastUpdateOn: null,
    lastUpdate: null,
    resourceAsk: '',
    standing: { colour: 'green', reason: 'On track.', overdueDays: 0, declaredColour: 'green' },
    slippage: { timesMoved: 1, days: 184 },
    ...changed,
  };
}

/** An invented action with everything on its page. */
export function makeActionPage(
  changed: Partial<Omit<ActionPage, 'row'>> & { row?: Partial<PlanRow> } = {},
): ActionPage {
  const { row, ...rest } = changed;
  return {
    row: makeRow(row),
    caseForChange: 'Four services described neglect in four ways.',
    lever: 'tool',
    driver: null,
    scope: 'multi-agency',
    forecastOn: null,
    importedFrom: null,
    importedStatus: null,
    servedStrategies: [],
    committees: ['Strathlinnet CPC'],
    planning: {
      accountableAgency: null,
      leads: [
        {
          ...{ id: id('4'), post: 'Service Manager', agencyId: id('3'), agency: 'Strathlinnet Council' },
          ...{ contactPersonId: null, contact: null },
        },
      ],
      waitsFor: [],
      waitedForBy: [],
      resourceAsks: [],
      shares: [],
      recurs: null,
      gradeFrom: null,
    },
    blockers: [],
    dueChanges: [],
    updates: [],
    evidence: [],
    measures: [],
    cycles: [],
    themes: [],
    recurredAfterClosure: [],
    deliveryChoices: ['not-started', 'delivered', 'withdrawn', 'superseded'],
    may: { update: true, plan: true, link: true, changeDueDate: true, decideThemes: true },
    ...rest,
  };
}
