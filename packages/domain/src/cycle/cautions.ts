import { z } from 'zod';
import { causalClaims } from '../verdict/causal-claims.js';
import type { CycleAct, CycleStudy } from './pdsa-cycle.js';

/** Words of a test that claim more than it can show: where they stand, and what may be said instead. */
export const Caution = z
  .strictObject({ stage: z.enum(['study', 'act']), words: z.string(), instead: z.string() })
  .meta({ id: 'CycleCaution' });
export type Caution = z.infer<typeof Caution>;

/**
 * Where Study or Act claims to know what brought a change about. It is said beside the words and refuses nothing: people
 * tell what they saw, and a small test may well show them why.
 */
export function cautionsIn({ study, act }: { readonly study: CycleStudy | null; readonly act: CycleAct | null }) {
  const inStage = (stage: Caution['stage'], passages: readonly (string | undefined)[]): Caution[] =>
    passages.flatMap((passage) => causalClaims(passage ?? '').map(({ words, instead }) => ({ stage, words, instead })));
  return [...inStage('study', [study?.shows, study?.comparison, study?.learning]), ...inStage('act', [act?.reason])];
}
