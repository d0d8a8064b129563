import type { AssignmentView, PassageView, ThemeLine } from '@followthrough/domain';

/** A theme on a passage: suggested unless told, invented. */
export function makeAssignment(changed: Partial<AssignmentView> = {}): AssignmentView {
  return {
    id: '55555555-5555-4555-8555-555555555551',
    version: 1,
    slug: 'thresholds',
    name: 'Thresholds and referral decisions',
    stance: 'learning',
    status: 'suggested',
    tier: 'detected',
    score: 0.85,
    spans: [[16, 31]],
    decidedBy: null,
    decidedOn: null,
    ...changed,
  };
}

/** A passage with one suggestion on it, invented. */
export function makePassage(changed: Partial<PassageView> = {}): PassageView {
  return {
    passageId: '66666666-6666-4666-8666-666666666661',
    kind: 'finding',
    reviewId: '77777777-7777-4777-8777-777777777771',
    reviewReference: 'STL-2024-01',
    pseudonym: 'Child Q',
    reportedOn: '2025-04-22',
    place: 'Paragraph 4.5',
    text: 'After the first de-registration, each agency stepped back in the same week.',
    actionId: null,
    themes: [makeAssignment()],
    ...changed,
  };
}

/** A theme as a line of the list, invented. */
export function makeThemeLine(changed: Partial<ThemeLine> = {}): ThemeLine {
  return {
    slug: 'thresholds',
    name: 'Thresholds and referral decisions',
    group: 'assessment-and-analysis',
    definition: 'The level at which concern led to referral was unclear.',
    state: 'offered',
    provisional: false,
    reviews: 3,
    reviewsInWindow: 2,
    reviewsLabelledInWindow: 8,
    reviewsLabelled: 9,
    reviewsSince: 2,
    reviewsDetected: 1,
    strengths: 1,
    firstSeenOn: '2022-12-06',
    lastSeenOn: '2026-03-09',
    recurs: true,
    waiting: 1,
    afterClosure: 0,
    nationalReviews: 10,
    nationalCommittees: '3 to 5',
    ...changed,
  };
}
