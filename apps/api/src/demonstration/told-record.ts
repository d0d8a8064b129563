import { HoldKind, LocalDate, Marking, ReviewEventKind, TeamRole } from '@followthrough/domain';
import { z } from 'zod';

const day = LocalDate.optional();

/** Something that ran beside a fictional review. */
export const ToldHold = z.strictObject({
  kind: HoldKind,
  startedOn: LocalDate,
  endedOn: day,
  reviewHeldFrom: day,
  reviewHeldTo: day,
  publicationHeldFrom: day,
  publicationHeldTo: day,
  lookAgainOn: day,
  note: z.string(),
});

/** How a fictional review was held: by which posts, what took place, and how the family heard. */
export const ToldRecord = z.strictObject({
  notifiedBy: z.string(),
  criteria: z.array(z.string()),
  marking: Marking.optional(),
  team: z.array(z.strictObject({ role: TeamRole, post: z.string(), agency: z.string() })),
  events: z.array(
    z.strictObject({
      kind: ReviewEventKind,
      heldOn: LocalDate,
      posts: z.array(z.string()),
      note: z.string().optional(),
    }),
  ),
  familyLinkPost: z.string().optional(),
  familyNote: z.string().optional(),
  contacts: z.array(z.strictObject({ contactedOn: LocalDate, byPost: z.string(), shared: z.string() })),
  observationsText: z.string().optional(),
  observationsResponse: z.string().optional(),
  nationalHubReference: z.string().optional(),
});
export type ToldRecord = z.infer<typeof ToldRecord>;
