import { randomUUID } from 'node:crypto';
import { keepPlan, lockPredictions, predictLate, type KeptPlan } from '@followthrough/domain';
import { PdsaCycle } from '../modules/cycles/pdsa-cycle.entity.js';
import { CycleRewordingKept } from '../modules/cycles/cycle-rewording.entity.js';
import { PdsaRamp } from '../modules/cycles/pdsa-ramp.entity.js';
import type { ReviewGround, Row } from './review-ground.js';
import type { ToldAction, ToldCycle } from './told-strategy.js';

/** The ramps of an action and their cycles. */
export function cycleRows({ ramps, cycles }: ToldAction, actionId: string, ground: ReviewGround): Row[] {
  const { committeeId } = ground;
  return [
    ...ramps.map((ramp): Row => [PdsaRamp, { id: randomUUID(), actionId, committeeId, ...ramp }]),
    ...cycles.flatMap((cycle) => cycleRow(cycle, actionId, ground)),
  ];
}

function cycleRow(told: ToldCycle, actionId: string, { committeeId, places }: ReviewGround): Row[] {
  const { agency, do: done, study, act, late: _late, stopped, reworded, ...cycle } = told;
  const stage = act ? 'act' : study ? 'study' : done ? 'do' : 'plan';
  const [id, agencyId] = [randomUUID(), places.agency(agency)];
  const row: Row = [
    PdsaCycle,
    {
      ...{ id, actionId, committeeId, agencyId, ...cycle, plan: planOf(told) },
      ...{ do: done, study, act, stage, finished: act !== undefined || stopped !== undefined },
      ...(stopped && { stoppedOn: stopped.on, stopReason: stopped.reason }),
      ...(told.startedOn && { predictionsLockedAt: `${told.startedOn}T09:00:00Z` }),
    },
  ];
  const before = reworded.map(({ stage: of, said, why, on, by }, place): Row => {
    const kept = { stage: of, said, why, rewordedOn: on, rewordedBy: by, cycleVersion: -reworded.length + place };
    return [CycleRewordingKept, { id: randomUUID(), cycleId: id, actionId, committeeId, agencyId, ...kept }];
  });
  return [row, ...before];
}

/** Predictions are written on the day a cycle was planned from; some of them later, and they say so. */
function planOf({ plan, plannedFrom, startedOn, late }: ToldCycle): KeptPlan {
  const writtenOn = plannedFrom ?? startedOn;
  if (writtenOn === undefined) return undated(plan);
  const kept = keepPlan(plan, null, startedOn !== undefined && startedOn < writtenOn ? startedOn : writtenOn);
  if (startedOn === undefined) return kept;
  return late.reduce((before, { on, ...given }) => predictLate(before, given, on), lockPredictions(kept, startedOn));
}

function undated(plan: ToldCycle['plan']): KeptPlan {
  return { ...plan, questions: plan.questions.map((asked) => ({ ...asked, predictedOn: null, late: false })) };
}
