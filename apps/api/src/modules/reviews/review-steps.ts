import { holdWords, type HoldKind, type LocalDate, type ReviewStep } from '@followthrough/domain';

/** The dates of a review, as they are kept. */
export interface ReviewDates {
  readonly notifiedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly careInspectorateNotifiedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly reportedOn: LocalDate | null;
  readonly committeeAcceptedOn: LocalDate | null;
  readonly chiefOfficersRatifiedOn: LocalDate | null;
  readonly reportSentOn: LocalDate | null;
  readonly familyFeedbackOn: LocalDate | null;
}

/** A parallel process and how long it ran. */
export interface HoldDates {
  readonly kind: HoldKind;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly note: string;
}

const stepWords: Record<keyof ReviewDates, string> = {
  notifiedOn: 'Notified',
  decidedOn: 'Decision',
  careInspectorateNotifiedOn: 'Care Inspectorate told of the decision',
  startedOn: 'Review started',
  reportedOn: 'Reported',
  committeeAcceptedOn: 'Accepted by the committee',
  chiefOfficersRatifiedOn: 'Ratified by the Chief Officers Group',
  reportSentOn: 'Report sent to the Care Inspectorate',
  familyFeedbackOn: 'Feedback to the family',
};

/** The order the national guidance expects; a later step dated before an earlier one is shown, never changed. */
const expectedOrder: readonly (keyof ReviewDates)[] = [
  'notifiedOn',
  'decidedOn',
  'startedOn',
  'reportedOn',
  'committeeAcceptedOn',
  'chiefOfficersRatifiedOn',
  'reportSentOn',
];

/** The dated steps of a review, oldest first. */
export function reviewSteps(dates: ReviewDates, decision: string | null, holds: readonly HoldDates[]): ReviewStep[] {
  const steps = (Object.keys(stepWords) as (keyof ReviewDates)[]).flatMap((key) => {
    const on = dates[key];
    return on === null ? [] : [{ on, step: stepWords[key], note: key === 'decidedOn' ? (decision ?? '') : '' }];
  });
  const held = holds.flatMap(({ kind, startedOn, endedOn, note }) => [
    { on: startedOn, step: `${holdWords[kind]} began`, note },
    ...(endedOn === null ? [] : [{ on: endedOn, step: `${holdWords[kind]} ended`, note: '' }]),
  ]);
  return [...steps, ...held].sort((a, b) => a.on.localeCompare(b.on));
}

/** Says which dates contradict each other. Nothing is changed for it. */
export function dateWarnings(dates: ReviewDates): string[] {
  const known = expectedOrder.filter((key) => dates[key] !== null);
  return known.flatMap((later, index) =>
    known
      .slice(0, index)
      .filter((earlier) => (dates[later] ?? '') < (dates[earlier] ?? ''))
      .map((earlier) => `“${stepWords[later]}” is dated before “${stepWords[earlier]}”. Please check both dates.`),
  );
}
