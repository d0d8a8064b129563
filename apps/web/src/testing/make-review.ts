import type { ReviewFacts, ReviewLine, ReviewPage } from '@followthrough/domain';

/** A review as a line of the list, invented. */
export function makeReviewLine(changed: Partial<ReviewLine> = {}): ReviewLine {
  return {
    id: '77777777-7777-4777-8777-777777777771',
    ...{ reference: 'STL-2024-01', pseudonym: 'Child Q', committee: 'Strathlinnet CPC', kind: 'learning-review' },
    ...{ event: 'significant-harm', ageBand: '5-11', notifiedOn: '2024-06-12', reportedOn: '2025-04-22' },
    ...{ decision: 'proceed', onHold: true, findings: 2, strategies: 1, actions: 3, colours: { red: 1, blue: 2 } },
    ...changed,
  };
}

const facts: ReviewFacts = {
  ...{ reference: 'STL-2024-01', pseudonym: 'Child Q', kind: 'learning-review', guidanceEdition: '2024' },
  ...{ event: 'significant-harm', ageBand: '5-11', criteria: ['2024-harm'], marking: 'official-sensitive' },
  summary: 'Three children lived with neglect.',
  ...{ notifiedOn: '2024-06-12', notifiedByAgencyId: null, informationRequestedOn: null, informationReceivedOn: null },
  ...{ recommendedOn: null, decidedOn: '2024-07-24', decision: 'proceed', decisionReason: '' },
  ...{ careInspectorateNotifiedOn: null, startedOn: '2024-09-04', practiceFrom: null, practiceTo: null, team: [] },
  ...{ reportedOn: '2025-04-22', committeeAcceptedOn: null, chiefOfficersRatifiedOn: null, reportSentOn: null },
  ...{ observationsReceivedOn: null, observationsText: '', observationsResponse: '', familyLinkPost: '' },
  ...{ familyNote: '', familyFeedbackOn: null, publicationForm: 'summary', publicationReason: '', publishedOn: null },
  nationalHubReference: '',
};

/** A whole review, invented: reported and not yet presented. */
export function makeReview(changed: Partial<ReviewPage> = {}): ReviewPage {
  return {
    line: makeReviewLine(),
    ...{ version: 4, facts, notifiedByAgency: null, dateWarnings: [], pseudonymWarnings: [], events: [] },
    timeline: [
      {
        ...{ stage: 'decided', on: '2024-07-24', state: 'late', from: 'notified', dueOn: '2024-07-10' },
        ...{ target: { days: 28, unit: 'calendar-days' }, days: 42, heldDays: 0 },
      },
      {
        ...{ stage: 'reported', on: null, state: 'on-hold', from: 'started', dueOn: null },
        ...{ target: { days: 190, unit: 'working-days' }, days: 20, heldDays: 60 },
      },
    ],
    ...{ proceedings: [], contacts: [], findings: [], strategies: [], plan: [], may: { edit: true, editWords: true } },
    ...changed,
  };
}
