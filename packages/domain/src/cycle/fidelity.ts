import { z } from 'zod';
import { leadsOn } from './next-cycle.js';
import type { CycleAct, CycleStudy, KeptQuestion } from './pdsa-cycle.js';
import { isPredicted } from './predictions.js';
import { CycleScale } from './states.js';

/** What shows that a ramp has the name of tests of change more than their method. */
export const FidelityHint = z
  .enum([
    ...(['no-prediction', 'late-prediction', 'no-data', 'one-cycle-only', 'scale-never-grew'] as const),
    ...(['next-not-planned', 'implemented-untested', 'begun-unstudied'] as const),
  ])
  .meta({ id: 'FidelityHint' });
export type FidelityHint = z.infer<typeof FidelityHint>;

/** A hint, and the numbers of the cycles it speaks of. */
export const Hint = z.strictObject({ hint: FidelityHint, cycles: z.array(z.int()) }).meta({ id: 'CycleHint' });
export type Hint = z.infer<typeof Hint>;

/** A cycle as far as its ramp's fidelity goes. */
export interface RampCycle {
  readonly number: number;
  readonly scale: CycleScale;
  readonly startedOn: string | null;
  readonly finished: boolean;
  readonly stopped: object | null;
  readonly plan: { readonly questions: readonly KeptQuestion[] };
  readonly study: CycleStudy | null;
  readonly act: CycleAct | null;
}

type Ramp = readonly RampCycle[];

const finders: Record<FidelityHint, (ramp: Ramp) => Ramp> = {
  'no-prediction': (ramp) => ramp.filter(hasNoPrediction),
  'late-prediction': (ramp) => ramp.filter(({ plan }) => plan.questions.some(({ late }) => late)),
  'no-data': (ramp) => ramp.filter(({ study }) => study !== null && study.shows === ''),
  'one-cycle-only': (ramp) => (ramp.length === 1 && ramp.every(isLeftOpen) ? ramp : []),
  'scale-never-grew': (ramp) => (ramp.filter(({ act }) => act).length > 1 && !grew(ramp) ? ramp : []),
  'next-not-planned': (ramp) => ramp.slice(-1).filter(({ act }) => act !== null && leadsOn(act.decision)),
  'begun-unstudied': (ramp) => ramp.filter((cycle, place) => cycle.startedOn !== null && wasLeft(ramp[place - 1])),
  'implemented-untested': (ramp) =>
    ramp.filter((cycle, place) => cycle.act?.decision === 'implement' && !ramp.slice(0, place).some(bears(cycle))),
};

/**
 * Lists, plainly, where a ramp departs from the method. It says nothing about whether the idea is good.
 *
 * @param ramp - Its cycles, in order.
 * @returns The hints that hold, in a settled order; none for a ramp that was abandoned or stopped after one cycle.
 */
export function fidelityHints(ramp: Ramp): Hint[] {
  return FidelityHint.options.flatMap((hint) => {
    const cycles = finders[hint](ramp).map(({ number }) => number);
    return cycles.length === 0 ? [] : [{ hint, cycles }];
  });
}

function hasNoPrediction({ startedOn, plan }: RampCycle): boolean {
  return startedOn !== null && !plan.questions.some(isPredicted);
}

/** Whether an earlier cycle tested the idea on a smaller scale than a later one, and was not abandoned. */
const bears = (later: RampCycle) => (earlier: RampCycle) =>
  earlier.act !== null && earlier.act.decision !== 'abandon' && sizeOf(earlier) < sizeOf(later);

const sizeOf = ({ scale }: RampCycle) => CycleScale.options.indexOf(scale);

/** Whether a cycle was begun and neither studied nor stopped, so that the next could learn nothing from it. */
function wasLeft(before: RampCycle | undefined): boolean {
  return before !== undefined && before.startedOn !== null && before.study === null && before.stopped === null;
}

/** Abandoning or stopping after one cycle is a good result, and no sign of anything. */
function isLeftOpen({ act }: RampCycle): boolean {
  return act !== null && act.decision !== 'abandon';
}

/** An idea that was abandoned had no reason to grow. */
function grew(ramp: Ramp): boolean {
  const sizes = ramp.map(sizeOf);
  return Math.max(...sizes) > (sizes[0] ?? 0) || ramp.at(-1)?.act?.decision === 'abandon';
}
