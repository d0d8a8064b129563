import { z } from 'zod';
import { LocalDate } from '../local-date.js';
import { Line, Narrative, OptionalNarrative } from '../text.js';
import { CycleDecision, CycleScale, PredictionOutcome } from './states.js';

/** A question a cycle asks, with what the people testing expect; the prediction locks when Do starts. */
export const CycleQuestion = z.strictObject({ question: Narrative, prediction: OptionalNarrative.optional() });
export type CycleQuestion = z.infer<typeof CycleQuestion>;

/** Plan: what is asked, predicted, done and counted. */
export const CyclePlan = z
  .strictObject({
    objective: Narrative,
    questions: z.array(CycleQuestion).min(1).max(10),
    tasks: OptionalNarrative,
    collect: OptionalNarrative,
  })
  .meta({ id: 'CyclePlan' });
export type CyclePlan = z.infer<typeof CyclePlan>;

/** Do: what happened when it was tried. */
export const CycleDo = z
  .strictObject({ asPlanned: z.boolean(), observations: Narrative, surprises: OptionalNarrative.optional() })
  .meta({ id: 'CycleDo' });
export type CycleDo = z.infer<typeof CycleDo>;

/** Study: what the data show, set against what was predicted. */
export const CycleStudy = z
  .strictObject({
    shows: Narrative,
    comparison: OptionalNarrative,
    confirmed: PredictionOutcome,
    learning: Narrative,
  })
  .meta({ id: 'CycleStudy' });
export type CycleStudy = z.infer<typeof CycleStudy>;

/** Act: one decision and why. */
export const CycleAct = z
  .strictObject({ decision: CycleDecision, reason: Narrative, next: OptionalNarrative.optional() })
  .meta({ id: 'CycleAct' });
export type CycleAct = z.infer<typeof CycleAct>;

/** What a new cycle is called, how large it is, and its Plan. */
export const NewCycle = z
  .strictObject({
    ramp: Line,
    title: Line,
    scale: CycleScale,
    owner: Line,
    plannedFrom: LocalDate.nullable(),
    plan: CyclePlan,
  })
  .meta({ id: 'NewCycle' });
export type NewCycle = z.infer<typeof NewCycle>;

/** The next stage of a cycle, filled in. */
export const CycleAdvance = z
  .discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('do'), startedOn: LocalDate, do: CycleDo }),
    z.strictObject({ stage: z.literal('study'), endedOn: LocalDate, study: CycleStudy }),
    z.strictObject({ stage: z.literal('act'), act: CycleAct }),
  ])
  .meta({ id: 'CycleAdvance' });
export type CycleAdvance = z.infer<typeof CycleAdvance>;
