import { z } from 'zod';

/** Has the promised thing been made to exist? Says nothing about whether it is used. */
export const Delivery = z
  .enum(['not-started', 'in-progress', 'delivered', 'withdrawn', 'superseded', 'not-accepted'])
  .meta({ id: 'Delivery' });
export type Delivery = z.infer<typeof Delivery>;

/** Did it make a difference? Independent of delivery; `no-effect-found` is a legitimate answer. */
export const Effect = z
  .enum(['not-yet-known', 'practice-embedded', 'impact-evidenced', 'no-effect-found'])
  .meta({ id: 'Effect' });
export type Effect = z.infer<typeof Effect>;

/** What the lead says of an action in progress. It can make the derived colour worse, never better. */
export const Declared = z.enum(['on-track', 'at-risk', 'off-track']).meta({ id: 'Declared' });
export type Declared = z.infer<typeof Declared>;

/** How exactly a due date is known; the date is always the last day of its period. */
export const DuePrecision = z.enum(['day', 'month', 'quarter', 'season', 'none']).meta({ id: 'DuePrecision' });
export type DuePrecision = z.infer<typeof DuePrecision>;

/** The means by which an action works on its subject. */
export const Lever = z
  .enum([
    'tool',
    'training',
    'guidance',
    'template',
    'audit',
    'it',
    'staffing',
    'commissioning',
    'supervision',
    'communication',
    'engagement',
  ])
  .meta({ id: 'Lever' });
export type Lever = z.infer<typeof Lever>;

/**
 * What a lever works on so that practice can change: people's competence, the organisation around them, or its leaders.
 *
 * @source National Implementation Research Network, implementation drivers.
 */
export const Driver = z.enum(['competency', 'organisation', 'leadership']).meta({ id: 'Driver' });
export type Driver = z.infer<typeof Driver>;

/** How many agencies must move for an action to be done. */
export const Scope = z.enum(['single-agency', 'multi-agency', 'national']).meta({ id: 'Scope' });
export type Scope = z.infer<typeof Scope>;

/** How the committee may close an action. Closing as `delivered-only` shows for ever as closed without evidence of effect. */
export const ClosureBasis = z
  .enum(['impact-evidenced', 'embedded-not-measurable', 'superseded', 'withdrawn', 'delivered-only'])
  .meta({ id: 'ClosureBasis' });
export type ClosureBasis = z.infer<typeof ClosureBasis>;

/** The five colours committees use, inside the product; each committee maps them to its own words. */
export const Colour = z.enum(['blue', 'green', 'amber', 'red', 'grey', 'neutral']).meta({ id: 'Colour' });
export type Colour = z.infer<typeof Colour>;

/**
 * How strong a piece of evidence is, 0 to 5.
 *
 * @source Our own scale, set against Results-Based Accountability: how much (1), how well (2 to 4), better off (5).
 */
export const EvidenceGrade = z.int().min(0).max(5).meta({ id: 'EvidenceGrade' });
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** What became of something that was asked for. */
export const ResourceAnswer = z.enum(['open', 'granted', 'refused']).meta({ id: 'ResourceAnswer' });
export type ResourceAnswer = z.infer<typeof ResourceAnswer>;
