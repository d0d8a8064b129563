import { z } from 'zod';
import { ClosureBasis, EvidenceGrade } from '../action/states.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Narrative } from '../text.js';
import { ImprovementState } from '../theme/improvement.js';
import { ThemeSlug } from '../theme/states.js';

const Share = z.number().min(0).max(1);

/** A review with confirmed themes: whether it found this one, and which practice it looked at. */
export const StoryReview = z.strictObject({
  reviewId: RecordId,
  reference: z.string(),
  pseudonym: z.string(),
  reportedOn: LocalDate,
  practiceFrom: LocalDate.nullable(),
  practiceTo: LocalDate.nullable(),
  found: z.boolean(),
});
export type StoryReview = z.infer<typeof StoryReview>;

/** What the measure of an action says, and whether a change for the better held since. */
export const StoryMeasure = z.strictObject({
  measureId: RecordId,
  name: z.string(),
  state: ImprovementState.nullable(),
  words: z.string(),
});
export type StoryMeasure = z.infer<typeof StoryMeasure>;

/** An action on the theme by its days, with how it was closed, its strongest evidence and its measures. */
export const StoryAction = z.strictObject({
  actionId: RecordId,
  text: z.string(),
  strategyTitle: z.string(),
  reviewReference: z.string(),
  promisedOn: LocalDate.nullable(),
  deliveredOn: LocalDate.nullable(),
  closedOn: LocalDate.nullable(),
  basis: ClosureBasis.nullable(),
  evidenceGrade: EvidenceGrade,
  measures: z.array(StoryMeasure),
});
export type StoryAction = z.infer<typeof StoryAction>;

/** What was opened or decided because a review found the theme again. */
export const FollowOn = z.strictObject({
  id: RecordId,
  reviewId: RecordId,
  earlierActionIds: z.array(RecordId),
  actionId: RecordId.nullable(),
  /** The new action's text, or the decision. */
  words: z.string(),
  madeOn: LocalDate,
  madeBy: z.string(),
});
export type FollowOn = z.infer<typeof FollowOn>;

/** What the counts of a theme are worth, in figures and in sentences. Shares are from 0 to 1. */
export const ThemeStatistics = z.strictObject({
  seen: z.int(),
  of: z.int(),
  national: z.strictObject({ share: Share, asAt: LocalDate }).nullable(),
  range: z.strictObject({ rate: Share, lower: Share, upper: Share }).nullable(),
  gaps: z.array(z.strictObject({ reviews: z.int(), chance: Share, isOver: z.boolean() })),
  sentences: z.array(z.string()),
});
export type ThemeStatistics = z.infer<typeof ThemeStatistics>;

/** The story of one theme: reviews against actions, oldest first, what followed, and what the counts are worth. */
export const ThemeStory = z
  .strictObject({
    slug: ThemeSlug,
    asAt: LocalDate,
    reviews: z.array(StoryReview),
    actions: z.array(StoryAction),
    followOns: z.array(FollowOn),
    mayFollowOn: z.boolean(),
    /** What the timeline shows, in one sentence. */
    sentence: z.string(),
    statistics: ThemeStatistics,
  })
  .meta({ id: 'ThemeStory' });
export type ThemeStory = z.infer<typeof ThemeStory>;

/** What answers a theme that came back: an action of the plan, or a decision. */
export const NewFollowOn = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('action'), reviewId: RecordId, actionId: RecordId }),
    z.strictObject({ kind: z.literal('decision'), reviewId: RecordId, words: Narrative }),
  ])
  .meta({ id: 'NewFollowOn' });
export type NewFollowOn = z.infer<typeof NewFollowOn>;
