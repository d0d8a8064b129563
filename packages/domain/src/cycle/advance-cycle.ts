import { Problem } from '../problem.js';
import type { CycleAdvance } from './pdsa-cycle.js';
import { CycleScale, type CycleStage } from './states.js';

/** What the rules need to know of a cycle and of the ones before it on the same ramp. */
export interface CycleSoFar {
  readonly stage: CycleStage;
  readonly finished: boolean;
  readonly scale: CycleScale;
  readonly earlierScales: readonly CycleScale[];
}

const following: Record<CycleStage, CycleStage | null> = { plan: 'do', do: 'study', study: 'act', act: null };

/**
 * Takes a cycle to its next stage. Stages come in order; Act ends the cycle.
 *
 * @param cycle - How far it has come, and the scales already tested on its ramp.
 * @param advance - The next stage, filled in.
 * @returns The stage the cycle is in afterwards, and whether it is finished.
 * @throws {Problem} `cycle.already-finished`, `cycle.stage-out-of-order`, or `cycle.needs-smaller-test-first` when
 *   something is to be implemented that was never tested on a smaller scale.
 */
export function advanceCycle(cycle: CycleSoFar, advance: CycleAdvance): { stage: CycleStage; finished: boolean } {
  if (cycle.finished) throw new Problem('cycle.already-finished');
  const expected = following[cycle.stage];
  if (advance.stage !== expected)
    throw new Problem('cycle.stage-out-of-order', { stage: cycle.stage, expected, given: advance.stage });
  if (advance.stage === 'act' && advance.act.decision === 'implement' && !testedSmaller(cycle))
    throw new Problem('cycle.needs-smaller-test-first', { scale: cycle.scale });
  return { stage: advance.stage, finished: advance.stage === 'act' };
}

function testedSmaller(cycle: CycleSoFar): boolean {
  const order = CycleScale.options;
  return cycle.earlierScales.some((scale) => order.indexOf(scale) <= order.indexOf(cycle.scale));
}
