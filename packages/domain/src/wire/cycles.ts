import { z } from 'zod';
import { Caution } from '../cycle/cautions.js';
import { Hint } from '../cycle/fidelity.js';
import { CycleAct, CycleDo, CycleStudy, KeptPlan } from '../cycle/pdsa-cycle.js';
import { SaidBefore } from '../cycle/rewording.js';
import { CyclePurpose, CycleScale, CycleStage } from '../cycle/states.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';

/** A test of change. */
export const CycleView = z
  .strictObject({
    id: RecordId,
    version: Version,
    actionId: RecordId,
    ramp: z.string(),
    number: z.int(),
    title: z.string(),
    purpose: CyclePurpose,
    scale: CycleScale,
    owner: z.string(),
    /** The agency that runs it; nothing where the committee does. */
    agencyId: RecordId.nullable(),
    agency: z.string().nullable(),
    stage: CycleStage,
    finished: z.boolean(),
    plannedFrom: LocalDate.nullable(),
    plannedTo: LocalDate.nullable(),
    startedOn: LocalDate.nullable(),
    endedOn: LocalDate.nullable(),
    plan: KeptPlan,
    /** When the predictions were locked; nothing before Do starts. */
    predictionsLockedAt: z.string().nullable(),
    do: CycleDo.nullable(),
    study: CycleStudy.nullable(),
    act: CycleAct.nullable(),
    stopped: z.strictObject({ on: LocalDate, reason: z.string() }).nullable(),
    /** What the cycle before it on the ramp learnt, and what that said should come next. */
    learnt: z.strictObject({ number: z.int(), learning: z.string(), next: z.string() }).nullable(),
    /** Whether the caller may fill in its next stage: an agency only its own. */
    mayAdvance: z.boolean(),
    /** Whether the caller may reword what stands of it. */
    mayReword: z.boolean(),
    /** What its stages said before they were reworded, oldest first. */
    saidBefore: z.array(SaidBefore),
  })
  .meta({ id: 'CycleView' });
export type CycleView = z.infer<typeof CycleView>;

/** One idea tested in cycle after cycle. */
export const RampView = z
  .strictObject({
    id: RecordId,
    name: z.string(),
    objective: z.string(),
    idea: z.string(),
    /** Where it departs from the method, in plain words; empty where it does not. */
    hints: z.array(Hint),
    /** Where a test claims more than it can show, each with the number of its cycle. */
    cautions: z.array(Caution.extend({ cycle: z.int() })),
    cycles: z.array(CycleView),
  })
  .meta({ id: 'RampView' });
export type RampView = z.infer<typeof RampView>;

/** The tests of change of one action, ramp by ramp. */
export const RampList = z
  .strictObject({ actionId: RecordId, ramps: z.array(RampView), mayAdd: z.boolean() })
  .meta({ id: 'RampList' });
export type RampList = z.infer<typeof RampList>;

/** One test of change with what it belongs to. */
export const CyclePage = z
  .strictObject({ actionText: z.string(), cycle: CycleView, cautions: z.array(Caution) })
  .meta({ id: 'CyclePage' });
export type CyclePage = z.infer<typeof CyclePage>;
