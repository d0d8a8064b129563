import { z } from 'zod';

/** What is held or done in the course of a review, on a day, with posts attending. */
export const ReviewEventKind = z
  .enum([
    'first-meeting',
    'second-meeting',
    'family-engagement',
    'practitioner-event',
    'learning-checked',
    'senior-managers-event',
    'draft-report',
    'third-meeting',
    'fourth-meeting',
    'outline-plan',
  ])
  .meta({ id: 'ReviewEventKind' });
export type ReviewEventKind = z.infer<typeof ReviewEventKind>;

/**
 * The stages of a review, in the order the national guidance expects.
 *
 * @source National Guidance for Child Protection Committees Undertaking Learning Reviews (Scottish Government, 2021 and
 *   2024).
 */
export const ReviewStage = z
  .enum([
    'notified',
    'information-requested',
    'information-received',
    'recommended',
    'decided',
    'care-inspectorate-told',
    'started',
    ...ReviewEventKind.options,
    'reported',
    'family-feedback',
    'committee-accepted',
    'chief-officers-ratified',
    'report-sent',
    'observations-received',
    'published',
  ])
  .meta({ id: 'ReviewStage' });
export type ReviewStage = z.infer<typeof ReviewStage>;

/** Whether a target counts every day, or only days on which the committee's offices are open. */
export const TargetUnit = z.enum(['calendar-days', 'working-days']).meta({ id: 'TargetUnit' });
export type TargetUnit = z.infer<typeof TargetUnit>;

/** How long a stage of a review may take. */
export const StageTarget = z
  .strictObject({ days: z.int().min(1).max(1000), unit: TargetUnit })
  .meta({ id: 'StageTarget' });
export type StageTarget = z.infer<typeof StageTarget>;
