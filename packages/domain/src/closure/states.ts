import { z } from 'zod';

/** Where a claim that an action can be closed stands. The last three are the end of it; a new claim is a new record. */
export const ClaimState = z
  .enum(['claimed', 'changes-requested', 'verified', 'closed', 'not-closed', 'taken-back'])
  .meta({ id: 'ClaimState' });
export type ClaimState = z.infer<typeof ClaimState>;

/** One thing that happened to a claim, or to the closure it led to. Steps are only ever added. */
export const ClosureStepKind = z
  .enum([
    'claimed',
    'changes-requested',
    'claimed-again',
    'verified',
    'taken-back',
    'decided-closed',
    'decided-not-closed',
    'looked-back',
    'reopened',
  ])
  .meta({ id: 'ClosureStepKind' });
export type ClosureStepKind = z.infer<typeof ClosureStepKind>;

/** Whose meeting decided: the committee's own, or that of a sub-group it has given the decision to. */
export const DecidingBody = z.enum(['committee', 'sub-group']).meta({ id: 'DecidingBody' });
export type DecidingBody = z.infer<typeof DecidingBody>;

/** What is found when the committee looks back at what it closed. Not known is a fair answer. */
export const LookBackFound = z.enum(['still-in-place', 'lapsed', 'not-known']).meta({ id: 'LookBackFound' });
export type LookBackFound = z.infer<typeof LookBackFound>;
