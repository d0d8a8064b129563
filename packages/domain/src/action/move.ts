import { Problem } from '../problem.js';
import type { Delivery, Effect, EvidenceGrade } from './states.js';

/** The two axes an action moves on. */
export interface Axes {
  readonly delivery: Delivery;
  readonly effect: Effect;
}

const deliveryMoves: Record<Delivery, readonly Delivery[]> = {
  'not-started': ['in-progress', 'delivered', 'withdrawn', 'superseded', 'not-accepted'],
  'in-progress': ['not-started', 'delivered', 'withdrawn', 'superseded'],
  delivered: ['in-progress', 'superseded'],
  withdrawn: ['not-started', 'in-progress'],
  superseded: ['not-started', 'in-progress'],
  'not-accepted': ['not-started'],
};

/** The weakest evidence grade on which each claim may rest. */
const gradeNeededForEffect: Record<Effect, EvidenceGrade> = {
  'not-yet-known': 0,
  'practice-embedded': 3,
  'impact-evidenced': 4,
  'no-effect-found': 3,
};

/** The delivery states an action may move to from here, without the one it is in. */
export function deliveryChoices(from: Delivery): readonly Delivery[] {
  return deliveryMoves[from];
}

/**
 * Moves an action along its two axes, as far as its evidence carries. What was claimed already is not asked again.
 *
 * @param from - Where it stands.
 * @param to - Where it is said to stand now.
 * @param grade - The strongest evidence on it, 0 to 5.
 * @returns The new axes.
 * @throws {Problem} `action.move-not-allowed`, `action.evidence-missing` (delivered needs grade 1),
 *   `action.evidence-too-weak` (an effect needs grade 3, impact grade 4).
 */
export function moveAction(from: Axes, to: Axes, grade: EvidenceGrade): Axes {
  if (to.delivery !== from.delivery && !deliveryMoves[from.delivery].includes(to.delivery))
    throw new Problem('action.move-not-allowed', { from: from.delivery, to: to.delivery });
  if (to.delivery === 'delivered' && to.delivery !== from.delivery && grade < 1)
    throw new Problem('action.evidence-missing');
  if (to.effect !== 'not-yet-known') {
    if (to.delivery !== 'delivered') throw new Problem('action.move-not-allowed', { from: to.delivery, to: to.effect });
    const needed = gradeNeededForEffect[to.effect];
    if (to.effect !== from.effect && grade < needed) throw new Problem('action.evidence-too-weak', { grade, needed });
  }
  return to;
}
