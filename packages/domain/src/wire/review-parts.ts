import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { ReviewEventKind } from '../review/stage.js';
import { FindingKind, HoldKind } from '../review/states.js';
import { AssignmentView } from './themes.js';

const kept = { id: RecordId, version: Version };

/** Something held in the course of a review, with the posts that came. */
export const ReviewEvent = z
  .strictObject({ ...kept, kind: ReviewEventKind, heldOn: LocalDate, posts: z.array(z.string()), note: z.string() })
  .meta({ id: 'ReviewEvent' });
export type ReviewEvent = z.infer<typeof ReviewEvent>;

const day = LocalDate.nullable();

/** Something that runs beside a review, and from when to when it holds up the review or its publication. */
export const Proceeding = z
  .strictObject({
    ...kept,
    kind: HoldKind,
    startedOn: LocalDate,
    endedOn: day,
    reviewHeldFrom: day,
    reviewHeldTo: day,
    publicationHeldFrom: day,
    publicationHeldTo: day,
    lookAgainOn: day,
    note: z.string(),
  })
  .meta({ id: 'Proceeding' });
export type Proceeding = z.infer<typeof Proceeding>;

/** A contact with the family: when, by which post, and what was shared. No names. */
export const FamilyContact = z
  .strictObject({ ...kept, contactedOn: LocalDate, byPost: z.string(), shared: z.string() })
  .meta({ id: 'FamilyContact' });
export type FamilyContact = z.infer<typeof FamilyContact>;

/** A finding as its review shows it. */
export const FindingView = z.strictObject({
  ...kept,
  paragraph: z.string(),
  kind: FindingKind,
  text: z.string(),
  themes: z.array(AssignmentView),
});
export type FindingView = z.infer<typeof FindingView>;
