import { z } from 'zod';
import { LocalDate } from '../local-date.js';
import { Line, Narrative, OptionalLine, OptionalNarrative } from '../text.js';
import { CycleDecision, CyclePurpose, CycleScale, PredictionOutcome } from './states.js';

/** A question a cycle asks, with what the people testing expect; the prediction locks when Do starts. */
export const CycleQuestion = z.strictObject({ question: Narrative, prediction: OptionalNarrative.optional() });
export type CycleQuestion = z.infer<typeof CycleQuestion>;

/** A task of a cycle: what is done and how, by whom, when and where. */
export const CycleTask = z.strictObject({
  what: Narrative,
  who: OptionalLine.optional(),
  when: OptionalLine.optional(),
  where: OptionalLine.optional(),
});
export type CycleTask = z.infer<typeof CycleTask>;

/** Something a cycle counts or notes: what, by whom and how. */
export const CycleCount = z.strictObject({
  what: Narrative,
  who: OptionalLine.optional(),
  how: OptionalLine.optional(),
});
export type CycleCount = z.infer<typeof CycleCount>;

const rest = {
  objective: Narrative,
  tasks: z.array(CycleTask).max(20),
  collect: z.array(CycleCount).max(20),
};

/** Plan: what is asked, predicted, done and counted. */
export const CyclePlan = z
  .strictObject({ ...rest, questions: z.array(CycleQuestion).min(1).max(10) })
  .meta({ id: 'CyclePlan' });
export type CyclePlan = z.infer<typeof CyclePlan>;

/** A question as it is kept: its prediction with the day it was written, and whether that was after Do had started. */
export const KeptQuestion = CycleQuestion.extend({ predictedOn: LocalDate.nullable(), late: z.boolean() });
export type KeptQuestion = z.infer<typeof KeptQuestion>;

/** Plan as it is kept. */
export const KeptPlan = z.strictObject({ ...rest, questions: z.array(KeptQuestion) }).meta({ id: 'KeptPlan' });
export type KeptPlan = z.infer<typeof KeptPlan>;

/** Do: what happened when it was tried. */
export const CycleDo = z
  .strictObject({
    asPlanned: z.boolean(),
    observations: Narrative,
    problems: OptionalNarrative.optional(),
    surprises: OptionalNarrative.optional(),
    data: OptionalNarrative.optional(),
    feedback: OptionalNarrative.optional(),
  })
  .meta({ id: 'CycleDo' });
export type CycleDo = z.infer<typeof CycleDo>;

/** A question answered: what happened, and whether that is what was predicted. */
export const ComparedPrediction = z.strictObject({ outcome: PredictionOutcome, happened: OptionalNarrative });
export type ComparedPrediction = z.infer<typeof ComparedPrediction>;

/** Study: what the data show or why there are none, and each prediction set against what happened. */
export const CycleStudy = z
  .strictObject({
    shows: OptionalNarrative,
    /** Why there are no data, where there are none. */
    noData: OptionalNarrative.optional(),
    /** One for each question of the plan, in its order. */
    compared: z.array(ComparedPrediction).max(10),
    comparison: OptionalNarrative.optional(),
    learning: Narrative,
  })
  .meta({ id: 'CycleStudy' });
export type CycleStudy = z.infer<typeof CycleStudy>;

/** Act: one decision and why. */
export const CycleAct = z
  .strictObject({
    decision: CycleDecision,
    reason: Narrative,
    next: OptionalNarrative.optional(),
    /** Why it is implemented without an earlier test on a smaller scale, where it is. */
    exception: OptionalNarrative.optional(),
  })
  .meta({ id: 'CycleAct' });
export type CycleAct = z.infer<typeof CycleAct>;

const head = {
  title: Line,
  purpose: CyclePurpose.default('test'),
  scale: CycleScale,
  owner: Line,
  plannedFrom: LocalDate.nullable(),
  plannedTo: LocalDate.nullable().default(null),
  plan: CyclePlan,
};

/** What a new cycle is called, what it is for, how large it is, and its Plan. */
export const NewCycle = z
  .strictObject({
    ramp: Line,
    /** What the whole ramp is to achieve; given with its first cycle. */
    objective: OptionalNarrative.optional(),
    /** The change that the ramp tests; given with its first cycle. */
    idea: OptionalNarrative.optional(),
    ...head,
  })
  .meta({ id: 'NewCycle' });
export type NewCycle = z.infer<typeof NewCycle>;

/** A cycle's plan put right before it starts. */
export const CycleReplan = z.strictObject(head).meta({ id: 'CycleReplan' });
export type CycleReplan = z.infer<typeof CycleReplan>;

/** That a cycle has started: from here on its predictions are locked. */
export const CycleStart = z.strictObject({ startedOn: LocalDate }).meta({ id: 'CycleStart' });
export type CycleStart = z.infer<typeof CycleStart>;

/** A prediction written after the start; it says so for ever. */
export const LatePrediction = z
  .strictObject({ question: z.int().min(0).max(9), prediction: Narrative })
  .meta({ id: 'LatePrediction' });
export type LatePrediction = z.infer<typeof LatePrediction>;

/** A cycle stopped because going on could do harm. */
export const CycleStop = z.strictObject({ stoppedOn: LocalDate, reason: Narrative }).meta({ id: 'CycleStop' });
export type CycleStop = z.infer<typeof CycleStop>;

/** The next stage of a cycle, filled in. */
export const CycleAdvance = z
  .discriminatedUnion('stage', [
    z.strictObject({
      stage: z.literal('do'),
      /** Needed unless the start was said before. */
      startedOn: LocalDate.optional(),
      do: CycleDo,
    }),
    z.strictObject({ stage: z.literal('study'), endedOn: LocalDate, study: CycleStudy }),
    z.strictObject({
      stage: z.literal('act'),
      act: CycleAct,
      /** Whether the next cycle is begun at once, with what this one learnt. */
      startNext: z.boolean().default(false),
    }),
  ])
  .meta({ id: 'CycleAdvance' });
export type CycleAdvance = z.infer<typeof CycleAdvance>;
