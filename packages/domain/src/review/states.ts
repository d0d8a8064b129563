import { z } from 'zod';

/** What kind of review it is. */
export const ReviewKind = z
  .enum(['learning-review', 'alternative-approach', 'historic-case-review', 'thematic-review', 'adult-review'])
  .meta({ id: 'ReviewKind' });
export type ReviewKind = z.infer<typeof ReviewKind>;

/** The edition of the national guidance a review was held under; the criteria differ between them. */
export const GuidanceEdition = z.enum(['2015', '2021', '2024']).meta({ id: 'GuidanceEdition' });
export type GuidanceEdition = z.infer<typeof GuidanceEdition>;

/** The kind of event a review looks at. */
export const EventKind = z
  .enum(['death', 'significant-harm', 'risk-of-harm', 'effective-practice', 'harm-to-others'])
  .meta({ id: 'EventKind' });
export type EventKind = z.infer<typeof EventKind>;

/** A child's age in a band. A date of birth is never held. */
export const AgeBand = z.enum(['unborn', 'under-1', '1-4', '5-11', '12-15', '16-17', 'mixed']).meta({ id: 'AgeBand' });
export type AgeBand = z.infer<typeof AgeBand>;

/** What the committee decided on hearing of an event. */
export const ReviewDecision = z
  .enum(['proceed', 'do-not-proceed', 'alternative-approach'])
  .meta({ id: 'ReviewDecision' });
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** In what form a review was made public. */
export const PublicationForm = z
  .enum(['full', 'summary', 'seven-minute-briefing', 'not-published', 'undecided'])
  .meta({ id: 'PublicationForm' });
export type PublicationForm = z.infer<typeof PublicationForm>;

/** Something that runs beside a review and may hold it up. */
export const HoldKind = z
  .enum([
    'criminal-proceedings',
    'fatal-accident-inquiry',
    'reporter',
    'adverse-event-review',
    'child-death-review',
    'workforce',
  ])
  .meta({ id: 'HoldKind' });
export type HoldKind = z.infer<typeof HoldKind>;

/** The kind of thing a review found. Effective practice never counts as learning that came back. */
export const FindingKind = z
  .enum(['practice-learning', 'organisational-learning', 'effective-practice'])
  .meta({ id: 'FindingKind' });
export type FindingKind = z.infer<typeof FindingKind>;

/** Whether the committee took a strategy on. */
export const Acceptance = z
  .enum(['undecided', 'accepted', 'accepted-in-part', 'not-accepted'])
  .meta({ id: 'Acceptance' });
export type Acceptance = z.infer<typeof Acceptance>;

/** The protective marking of a review's papers. */
export const Marking = z
  .enum(['official', 'official-sensitive', 'official-sensitive-personal'])
  .meta({ id: 'Marking' });
export type Marking = z.infer<typeof Marking>;

/** What somebody does in a Review Team. The post is recorded, never an account. */
export const TeamRole = z
  .enum(['chair', 'member', 'reviewer', 'administrator', 'family-link'])
  .meta({ id: 'TeamRole' });
export type TeamRole = z.infer<typeof TeamRole>;

/**
 * How far a strategy has been taken into practice. Stages can move back.
 *
 * @source National Implementation Research Network, Active Implementation stages.
 */
export const ImplementationStage = z
  .enum(['exploration', 'installation', 'initial-implementation', 'full-implementation'])
  .meta({ id: 'ImplementationStage' });
export type ImplementationStage = z.infer<typeof ImplementationStage>;
