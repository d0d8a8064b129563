import {
  AgeBand,
  EventKind,
  FindingKind,
  GuidanceEdition,
  LocalDate,
  PublicationForm,
  ReviewDecision,
  ReviewKind,
  ThemeSlug,
} from '@followthrough/domain';
import { z } from 'zod';
import { ToldHold, ToldRecord } from './told-record.js';
import { ToldStrategy } from './told-strategy.js';

const day = LocalDate.optional();

/** A fictional review as its file tells it, with everything that came of it. */
export const ToldReview = z.strictObject({
  reference: z.string(),
  committee: z.string(),
  pseudonym: z.string(),
  kind: ReviewKind,
  guidanceEdition: GuidanceEdition,
  event: EventKind,
  ageBand: AgeBand,
  summary: z.string(),
  stages: z.strictObject({
    notifiedOn: LocalDate,
    informationRequestedOn: day,
    informationReceivedOn: day,
    recommendedOn: day,
    decidedOn: day,
    decision: ReviewDecision.optional(),
    decisionReason: z.string().optional(),
    careInspectorateNotifiedOn: day,
    startedOn: day,
    practiceFrom: day,
    practiceTo: day,
    reportedOn: day,
    committeeAcceptedOn: day,
    chiefOfficersRatifiedOn: day,
    reportSentOn: day,
    observationsReceivedOn: day,
    familyFeedbackOn: day,
    publishedOn: day,
    publicationReason: z.string().optional(),
    publicationForm: PublicationForm.optional(),
  }),
  holds: z.array(ToldHold),
  record: ToldRecord.optional(),
  findings: z.array(
    z.strictObject({
      paragraph: z.string(),
      kind: FindingKind,
      text: z.string(),
      themes: z.array(ThemeSlug),
      labelled: z.enum(['confirmed', 'unlabelled']),
    }),
  ),
  strategies: z.array(ToldStrategy),
});
export type ToldReview = z.infer<typeof ToldReview>;
