import { z } from 'zod';
import { LocalDate } from '../local-date.js';
import { Problem } from '../problem.js';
import { Narrative } from '../text.js';
import { checkAct, checkStudy, type CycleSoFar } from './advance-cycle.js';
import { CycleAct, CycleDo, CycleStudy } from './pdsa-cycle.js';
import type { LaterStage } from './states.js';

const why = { why: Narrative };

/** A stage that stands, said in other words, and why. */
export const CycleRewording = z
  .discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('do'), do: CycleDo, ...why }),
    z.strictObject({ stage: z.literal('study'), study: CycleStudy, ...why }),
    z.strictObject({ stage: z.literal('act'), act: CycleAct, ...why }),
  ])
  .meta({ id: 'CycleRewording' });
export type CycleRewording = z.infer<typeof CycleRewording>;

const reworded = { ...why, on: LocalDate, by: z.string() };

/** What a stage said before it was reworded, when that was, by whom and why. */
export const SaidBefore = z
  .discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('do'), said: CycleDo, ...reworded }),
    z.strictObject({ stage: z.literal('study'), said: CycleStudy, ...reworded }),
    z.strictObject({ stage: z.literal('act'), said: CycleAct, ...reworded }),
  ])
  .meta({ id: 'SaidBefore' });
export type SaidBefore = z.infer<typeof SaidBefore>;

/** What the rules need to know of a cycle one of whose stages is reworded. */
export interface StandingCycle extends Omit<CycleSoFar, 'stage' | 'finished'> {
  readonly do: CycleDo | null;
  readonly study: CycleStudy | null;
  readonly act: CycleAct | null;
  /** Whether another cycle follows it on the ramp. */
  readonly followed: boolean;
}

/**
 * Checks that a stage may be reworded as given: it stands, it says something else, and it keeps every rule it was held to
 * when it was filled in. A decision that another cycle rests on stands; its words may change.
 *
 * @returns What the stage said before, as it is to be kept, and what it says now.
 * @throws {Problem} `cycle.stage-not-filled-in`, `cycle.needs-smaller-test-first`, or `request.invalid` where nothing
 *   changes, a rule is broken, or the next cycle rests on the decision.
 */
export function rewordStage(cycle: StandingCycle, given: CycleRewording): { said: object; says: object } {
  const said = cycle[given.stage];
  if (said === null) throw new Problem('cycle.stage-not-filled-in', { stage: given.stage });
  const says = contentIn(given);
  if (same(said, says)) throw invalid(first[given.stage], 'These are the words that stand. Nothing is changed.');
  if (given.stage === 'study') checkStudy(cycle, given.study);
  if (given.stage === 'act') {
    checkAct(cycle, given.act);
    if (cycle.followed && cycle.act?.decision !== given.act.decision)
      throw invalid('act.decision', 'Another cycle follows on this decision, so it stands. Its words may change.');
  }
  return { said, says };
}

const first: Record<LaterStage, string> = { do: 'do.observations', study: 'study.learning', act: 'act.reason' };

function contentIn(given: CycleRewording): CycleDo | CycleStudy | CycleAct {
  switch (given.stage) {
    case 'do':
      return given.do;
    case 'study':
      return given.study;
    case 'act':
      return given.act;
  }
}

/** What was left out and what was left empty say the same: nothing. */
function same(one: object, other: object): boolean {
  const filled = (value: object) =>
    JSON.stringify(
      Object.entries(value)
        .filter(([, part]) => part !== '' && part !== undefined)
        .toSorted(byName),
    );
  return filled(one) === filled(other);
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
const invalid = (path: string, sentence: string) => new Problem('request.invalid', {}, [{ path, sentence }]);
