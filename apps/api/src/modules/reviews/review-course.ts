import {
  contradictions,
  proceedingContradictions,
  warningInWords,
  wrongWayRound,
  type HeldDays,
  type LocalDate,
  type Proceeding,
  type ReviewCourse,
  type ReviewEvent,
  type ReviewFacts,
  type ReviewStage,
  type StageDays,
} from '@followthrough/domain';

/** The field of a review that holds the day of each stage; what is held on the way is in its events. */
const dayOf = {
  notified: 'notifiedOn',
  'information-requested': 'informationRequestedOn',
  'information-received': 'informationReceivedOn',
  recommended: 'recommendedOn',
  decided: 'decidedOn',
  'care-inspectorate-told': 'careInspectorateNotifiedOn',
  started: 'startedOn',
  reported: 'reportedOn',
  'family-feedback': 'familyFeedbackOn',
  'committee-accepted': 'committeeAcceptedOn',
  'chief-officers-ratified': 'chiefOfficersRatifiedOn',
  'report-sent': 'reportSentOn',
  'observations-received': 'observationsReceivedOn',
  published: 'publishedOn',
} as const satisfies Partial<Record<ReviewStage, keyof ReviewFacts>>;

/** What the timeline of a review rests on. */
export interface Told {
  readonly facts: ReviewFacts;
  readonly events: readonly Pick<ReviewEvent, 'kind' | 'heldOn'>[];
  readonly proceedings: readonly Proceeding[];
}

/** The course a review has taken: what was held several times counts from the first time. */
export function courseOf({ facts, events, proceedings }: Told): ReviewCourse {
  return { days: stageDays(facts, events), decision: facts.decision, held: heldDays(proceedings) };
}

/** Says in sentences which dates of a review contradict each other. Nothing is changed for it. */
export function dateWarnings({ facts, events, proceedings }: Told): string[] {
  const { practiceFrom, practiceTo } = facts;
  return [
    ...contradictions(stageDays(facts, events)),
    ...wrongWayRound(
      { name: 'Practice looked at, from', on: practiceFrom },
      { name: 'Practice looked at, to', on: practiceTo },
    ),
    ...proceedingContradictions(proceedings),
  ].map(warningInWords);
}

function stageDays(facts: ReviewFacts, events: Told['events']): StageDays {
  const days: Partial<Record<ReviewStage, LocalDate>> = {};
  for (const { kind, heldOn } of events) {
    const first = days[kind];
    if (first === undefined || heldOn < first) days[kind] = heldOn;
  }
  // `Object.entries` forgets which keys and values the table has.
  for (const [stage, field] of Object.entries(dayOf) as [keyof typeof dayOf, (typeof dayOf)[keyof typeof dayOf]][]) {
    const on = facts[field];
    if (on !== null) days[stage] = on;
  }
  return days;
}

function heldDays(proceedings: readonly Proceeding[]): HeldDays[] {
  return proceedings.flatMap(({ reviewHeldFrom: from, reviewHeldTo: to }) => (from === null ? [] : [{ from, to }]));
}
