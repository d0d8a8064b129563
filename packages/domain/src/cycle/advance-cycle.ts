import { Problem } from '../problem.js';
import type { CycleAct, CycleAdvance, CycleStudy, KeptPlan } from './pdsa-cycle.js';
import { isPredicted } from './predictions.js';
import { CycleScale, type CycleStage } from './states.js';

/** What the rules need to know of a cycle and of the ones before it on the same ramp. */
export interface CycleSoFar {
  readonly stage: CycleStage;
  readonly finished: boolean;
  readonly scale: CycleScale;
  readonly plan: Pick<KeptPlan, 'questions'>;
  readonly earlierScales: readonly CycleScale[];
}

type RampSoFar = Pick<CycleSoFar, 'scale' | 'earlierScales'>;

const following: Record<CycleStage, CycleStage | null> = { plan: 'do', do: 'study', study: 'act', act: null };

/**
 * Takes a cycle to its next stage. Stages come in order; Act ends the cycle.
 *
 * @param cycle - How far it has come, and the scales already tested on its ramp.
 * @param advance - The next stage, filled in.
 * @returns The stage the cycle is in afterwards, and whether it is finished.
 * @throws {Problem} `cycle.already-finished`, `cycle.stage-out-of-order`, `request.invalid` when Study has neither data
 *   nor a reason or does not compare each prediction, or `cycle.needs-smaller-test-first` when something is to be
 *   implemented that was never tested on a smaller scale, and why is not explained.
 */
export function advanceCycle(cycle: CycleSoFar, advance: CycleAdvance): { stage: CycleStage; finished: boolean } {
  if (cycle.finished) throw new Problem('cycle.already-finished');
  const expected = following[cycle.stage];
  if (advance.stage !== expected)
    throw new Problem('cycle.stage-out-of-order', { stage: cycle.stage, expected, given: advance.stage });
  if (advance.stage === 'study') checkStudy(cycle, advance.study);
  if (advance.stage === 'act') checkAct(cycle, advance.act);
  return { stage: advance.stage, finished: advance.stage === 'act' };
}

/**
 * Checks that Study says what the data show or why there are none, and compares each prediction with what happened.
 *
 * @throws {Problem} `request.invalid`.
 */
export function checkStudy(
  { plan: { questions } }: Pick<CycleSoFar, 'plan'>,
  { shows, noData = '', compared }: CycleStudy,
): void {
  if (shows === '' && noData === '') throw invalid('study.shows', 'Say what the data show, or why there are no data.');
  if (compared.length !== questions.length)
    throw invalid(
      'study.compared',
      `Compare each of the ${questions.length} questions of the plan with what happened.`,
    );
  for (const [index, question] of questions.entries()) {
    const silent = compared[index]?.outcome === 'not-predicted';
    if (silent && isPredicted(question))
      throw invalid(`study.compared.${index}.outcome`, 'Something was predicted here. Say whether it happened.');
    if (!silent && !isPredicted(question))
      throw invalid(
        `study.compared.${index}.outcome`,
        'Nothing was predicted here, so nothing can have been confirmed.',
      );
  }
}

/**
 * Checks that what is implemented was tested on a smaller scale, or that it is explained why not.
 *
 * @throws {Problem} `cycle.needs-smaller-test-first`.
 */
export function checkAct(cycle: RampSoFar, { decision, exception = '' }: CycleAct): void {
  if (decision === 'implement' && exception === '' && !testedSmaller(cycle))
    throw new Problem('cycle.needs-smaller-test-first', { scale: cycle.scale });
}

function testedSmaller(cycle: RampSoFar): boolean {
  const order = CycleScale.options;
  return cycle.earlierScales.some((scale) => order.indexOf(scale) < order.indexOf(cycle.scale));
}

const invalid = (path: string, sentence: string) => new Problem('request.invalid', {}, [{ path, sentence }]);
