import { z } from 'zod';

/** The four stages of a test of change, in order. */
export const CycleStage = z.enum(['plan', 'do', 'study', 'act']).meta({ id: 'CycleStage' });
export type CycleStage = z.infer<typeof CycleStage>;

/** The stages that are filled in after Plan. */
export type LaterStage = Exclude<CycleStage, 'plan'>;

/** How large a test is. A ramp grows along this scale. */
export const CycleScale = z
  .enum(['one-case', 'few-cases', 'one-worker', 'one-team', 'several-teams', 'area'])
  .meta({ id: 'CycleScale' });
export type CycleScale = z.infer<typeof CycleScale>;

/** What a cycle is for. */
export const CyclePurpose = z.enum(['collect', 'develop', 'test', 'implement']).meta({ id: 'CyclePurpose' });
export type CyclePurpose = z.infer<typeof CyclePurpose>;

/** What was decided at the end of a cycle, in the five words kept. */
export const CycleDecision = z
  .enum(['abandon', 'modify-and-retest', 'increase-scale', 'next-cycle', 'implement'])
  .meta({ id: 'CycleDecision' });
export type CycleDecision = z.infer<typeof CycleDecision>;

/** Whether what was predicted is what happened. */
export const PredictionOutcome = z.enum(['yes', 'partly', 'no', 'not-predicted']).meta({ id: 'PredictionOutcome' });
export type PredictionOutcome = z.infer<typeof PredictionOutcome>;
