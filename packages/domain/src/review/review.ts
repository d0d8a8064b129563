import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Line, Narrative, OptionalLine, OptionalNarrative } from '../text.js';
import { ReviewEventKind } from './stage.js';
import {
  AgeBand,
  EventKind,
  FindingKind,
  GuidanceEdition,
  HoldKind,
  Marking,
  PublicationForm,
  ReviewDecision,
  ReviewKind,
  TeamRole,
} from './states.js';

const day = LocalDate.nullable();

/** Somebody of the Review Team, by post. */
export const TeamMember = z
  .strictObject({ role: TeamRole, post: Line, agency: OptionalLine })
  .meta({ id: 'TeamMember' });
export type TeamMember = z.infer<typeof TeamMember>;

/** Everything a review says of itself: no name, no date of birth, no address of a child. */
export const ReviewFacts = z
  .strictObject({
    reference: Line,
    pseudonym: Line,
    kind: ReviewKind,
    guidanceEdition: GuidanceEdition,
    event: EventKind,
    ageBand: AgeBand,
    criteria: z.array(z.string().max(60)).max(20),
    summary: OptionalNarrative,
    marking: Marking,
    notifiedOn: day,
    notifiedByAgencyId: RecordId.nullable(),
    informationRequestedOn: day,
    informationReceivedOn: day,
    recommendedOn: day,
    decidedOn: day,
    decision: ReviewDecision.nullable(),
    decisionReason: OptionalNarrative,
    careInspectorateNotifiedOn: day,
    startedOn: day,
    practiceFrom: day,
    practiceTo: day,
    team: z.array(TeamMember).max(30),
    reportedOn: day,
    committeeAcceptedOn: day,
    chiefOfficersRatifiedOn: day,
    reportSentOn: day,
    observationsReceivedOn: day,
    observationsText: OptionalNarrative,
    observationsResponse: OptionalNarrative,
    familyLinkPost: OptionalLine,
    familyNote: OptionalNarrative,
    familyFeedbackOn: day,
    publicationForm: PublicationForm,
    publicationReason: OptionalNarrative,
    publishedOn: day,
    nationalHubReference: OptionalLine,
  })
  .meta({ id: 'ReviewFacts' });
export type ReviewFacts = z.infer<typeof ReviewFacts>;

/** What a review begins with, on the day somebody tells the committee of an event. */
export const NewReview = ReviewFacts.pick({
  reference: true,
  pseudonym: true,
  kind: true,
  guidanceEdition: true,
  event: true,
  ageBand: true,
  summary: true,
  notifiedByAgencyId: true,
})
  .extend({ notifiedOn: LocalDate })
  .meta({ id: 'NewReview' });
export type NewReview = z.infer<typeof NewReview>;

/** The facts of a review that change; those left out stay as they are. */
export const ReviewChange = ReviewFacts.partial().meta({ id: 'ReviewChange' });
export type ReviewChange = z.infer<typeof ReviewChange>;

/** A review with some of its facts changed. */
export function withChange(review: ReviewFacts, change: ReviewChange): ReviewFacts {
  // What crossed the wire as JSON leaves a field out or gives it; it never holds `undefined`.
  return { ...review, ...(change as Partial<ReviewFacts>) };
}

const EventPart = z.strictObject({
  part: z.literal('event'),
  kind: ReviewEventKind,
  heldOn: LocalDate,
  posts: z.array(Line).max(60),
  note: OptionalNarrative,
});

const ProceedingPart = z.strictObject({
  part: z.literal('proceeding'),
  kind: HoldKind,
  startedOn: LocalDate,
  endedOn: day,
  reviewHeldFrom: day,
  reviewHeldTo: day,
  publicationHeldFrom: day,
  publicationHeldTo: day,
  lookAgainOn: day,
  note: OptionalNarrative,
});

const ContactPart = z.strictObject({
  part: z.literal('contact'),
  contactedOn: LocalDate,
  byPost: Line,
  shared: Narrative,
});

const FindingPart = z.strictObject({
  part: z.literal('finding'),
  paragraph: OptionalLine,
  kind: FindingKind,
  text: Narrative,
});

const StrategyPart = z.strictObject({
  part: z.literal('strategy'),
  number: OptionalLine,
  title: Narrative,
  caseForChange: OptionalNarrative,
  /** The findings it answers. */
  findingIds: z.array(RecordId).max(100),
});

/** What hangs on a review: something held, something beside it, a contact with the family, a finding or a strategy. */
export const ReviewPart = z
  .discriminatedUnion('part', [EventPart, ProceedingPart, ContactPart, FindingPart, StrategyPart])
  .meta({ id: 'ReviewPart' });
export type ReviewPart = z.infer<typeof ReviewPart>;

/** The kinds of what hangs on a review. */
export const ReviewPartKind = z.enum(['event', 'proceeding', 'contact', 'finding', 'strategy']);
export type ReviewPartKind = z.infer<typeof ReviewPartKind>;
