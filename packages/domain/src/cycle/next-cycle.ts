import type { CycleAct, CycleReplan, KeptPlan } from './pdsa-cycle.js';
import { CycleScale, type CycleDecision, type CyclePurpose } from './states.js';

/** A cycle that ends, as far as the next one takes over from it. */
export interface EndingCycle {
  readonly title: string;
  readonly purpose: CyclePurpose;
  readonly scale: CycleScale;
  readonly owner: string;
  readonly plan: KeptPlan;
}

const goesOn: Record<CycleDecision, boolean> = {
  abandon: false,
  'modify-and-retest': true,
  'increase-scale': true,
  'next-cycle': true,
  implement: false,
};

/** Whether a decision leads to another cycle on the ramp. */
export function leadsOn(decision: CycleDecision): boolean {
  return goesOn[decision];
}

/**
 * Plans the next cycle from the one that ends: the same questions without their predictions, one step larger where the
 * scale is to grow. What was learnt is not copied; it is read from the cycle before.
 *
 * @param act - How the cycle ended.
 */
export function nextCycle(cycle: EndingCycle, { decision, next = '' }: CycleAct): CycleReplan {
  const { title, purpose, owner, plan } = cycle;
  return {
    ...{ title, purpose, owner, plannedFrom: null, plannedTo: null },
    scale: decision === 'increase-scale' ? larger(cycle.scale) : cycle.scale,
    plan: {
      objective: next === '' ? plan.objective : next,
      questions: plan.questions.map(({ question }) => ({ question })),
      tasks: plan.tasks,
      collect: plan.collect,
    },
  };
}

function larger(scale: CycleScale): CycleScale {
  const order = CycleScale.options;
  return order[order.indexOf(scale) + 1] ?? scale;
}
