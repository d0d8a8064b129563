import { z } from 'zod';
import { ClosureBasis, EvidenceGrade } from '../action/states.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { AssignmentDecision } from '../theme/decide.js';
import { AssignmentStatus, PassageKind, Stance, ThemeSlug, Tier } from '../theme/states.js';

/** A theme on a passage: suggested by the machine or put there by a person, and what was decided. */
export const AssignmentView = z
  .strictObject({
    id: RecordId,
    version: Version,
    slug: ThemeSlug,
    name: z.string(),
    stance: Stance,
    status: AssignmentStatus,
    tier: Tier.nullable(),
    score: z.number().min(0).max(1).nullable(),
    spans: z.array(z.tuple([z.int(), z.int()])),
    decidedBy: z.string().nullable(),
    decidedOn: LocalDate.nullable(),
  })
  .meta({ id: 'AssignmentView' });
export type AssignmentView = z.infer<typeof AssignmentView>;

/** Learning that came back after an action on its theme was closed, with that action beside it. */
export const AfterClosure = z
  .strictObject({
    slug: ThemeSlug,
    theme: z.string(),
    reviewId: RecordId,
    reviewReference: z.string(),
    pseudonym: z.string(),
    reportedOn: LocalDate,
    actionId: RecordId,
    actionText: z.string(),
    actionReviewReference: z.string(),
    strategyTitle: z.string(),
    closedOn: LocalDate,
    closedBy: z.string(),
    basis: ClosureBasis,
    evidenceGrade: EvidenceGrade,
    lagMonths: z.int(),
    practice: z.enum(['before', 'straddles', 'after', 'not-known']),
  })
  .meta({ id: 'AfterClosure' });
export type AfterClosure = z.infer<typeof AfterClosure>;

/** A theme in the caller's area: how many reviews, out of how many, and whether it keeps coming back. */
export const ThemeLine = z
  .strictObject({
    slug: ThemeSlug,
    name: z.string(),
    group: z.string(),
    definition: z.string(),
    /** Only a theme on offer can be put on a passage anew. */
    state: z.enum(['offered', 'merged', 'split', 'retired']),
    /** A committee's own, never counted nationally. */
    provisional: z.boolean(),
    reviews: z.int(),
    reviewsInWindow: z.int(),
    reviewsLabelledInWindow: z.int(),
    /** Reviews of any time on which a person has confirmed any theme. */
    reviewsLabelled: z.int(),
    /** Of those, how many were reported after this theme was last seen. */
    reviewsSince: z.int(),
    /** Reviews on which the machine is sure of it and nobody has confirmed it; never counted with the others. */
    reviewsDetected: z.int(),
    strengths: z.int(),
    firstSeenOn: LocalDate.nullable(),
    lastSeenOn: LocalDate.nullable(),
    recurs: z.boolean(),
    waiting: z.int(),
    afterClosure: z.int(),
    nationalReviews: z.int().nullable(),
    nationalCommittees: z.string().nullable(),
  })
  .meta({ id: 'ThemeLine' });
export type ThemeLine = z.infer<typeof ThemeLine>;

/** All fifty themes as seen from the caller's area, and what came back after closure. */
export const ThemeList = z
  .strictObject({
    /** A day before today gives the table as it was known then. */
    asAt: LocalDate,
    today: LocalDate,
    /** The day whose catalogue the themes are. */
    catalogueOn: LocalDate,
    windowMonths: z.int(),
    catalogueVersion: z.string(),
    nationalAsAt: LocalDate.nullable(),
    themes: z.array(ThemeLine),
    afterClosure: z.array(AfterClosure),
  })
  .meta({ id: 'ThemeList' });
export type ThemeList = z.infer<typeof ThemeList>;

/** A passage in its context: where it is, what it says, and the themes on it. */
export const PassageView = z
  .strictObject({
    passageId: RecordId,
    kind: PassageKind,
    reviewId: RecordId,
    reviewReference: z.string(),
    pseudonym: z.string(),
    reportedOn: LocalDate.nullable(),
    place: z.string(),
    text: z.string(),
    actionId: RecordId.nullable(),
    themes: z.array(AssignmentView),
  })
  .meta({ id: 'PassageView' });
export type PassageView = z.infer<typeof PassageView>;

/** One theme: what it means, where it was found, and what was promised about it. */
export const ThemePage = z
  .strictObject({
    line: ThemeLine,
    asAt: LocalDate,
    today: LocalDate,
    /** The theme that took this one over. */
    movedInto: z.strictObject({ slug: ThemeSlug, name: z.string() }).nullable(),
    labellingRule: z.string().nullable(),
    confusable: z.array(z.strictObject({ slug: ThemeSlug, name: z.string(), difference: z.string() })),
    passages: z.array(PassageView),
    afterClosure: z.array(AfterClosure),
  })
  .meta({ id: 'ThemePage' });
export type ThemePage = z.infer<typeof ThemePage>;

/** A person's decision on a theme; the stance may be corrected with it. Taking back gives the machine's stance again. */
export const ThemeDecision = z
  .strictObject({ decision: AssignmentDecision, stance: Stance.optional() })
  .meta({ id: 'ThemeDecision' });
export type ThemeDecision = z.infer<typeof ThemeDecision>;

/** A theme that a person adds to a passage. */
export const NewAssignment = z
  .strictObject({ passageId: RecordId, kind: PassageKind, slug: ThemeSlug, stance: Stance })
  .meta({ id: 'NewAssignment' });
export type NewAssignment = z.infer<typeof NewAssignment>;
