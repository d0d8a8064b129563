import { daysBetween, type LocalDate } from '../local-date.js';
import { Problem } from '../problem.js';
import type { Delivery, Effect, EvidenceGrade } from './states.js';

/** The two axes an action moves on. */
export interface Axes {
  readonly delivery: Delivery;
  readonly effect: Effect;
}

/** What a claim rests on. */
export interface Backing {
  /** The strongest evidence on the action, 0 to 5. */
  readonly grade: EvidenceGrade;
  /** The days on which practice was seen: those of evidence of grade 3 or more, and of readings of process measures. */
  readonly practiceSeenOn: readonly LocalDate[];
  /** The committee's reporting period, in days. */
  readonly reportingCycleDays: number;
}

/** Every move of delivery there is, from each state; what is not listed is refused. */
export const deliveryMoves: Readonly<Record<Delivery, readonly Delivery[]>> = {
  'not-started': ['in-progress', 'delivered', 'withdrawn', 'superseded', 'not-accepted'],
  'in-progress': ['not-started', 'delivered', 'withdrawn', 'superseded'],
  delivered: ['in-progress', 'withdrawn', 'superseded'],
  withdrawn: ['not-started', 'in-progress', 'delivered'],
  superseded: ['not-started', 'in-progress', 'delivered'],
  'not-accepted': ['not-started'],
};

/** Where what was found of an effect may stand: on what was delivered, also after it was superseded or withdrawn. */
const keepsEffect: ReadonlySet<Delivery> = new Set(['delivered', 'superseded', 'withdrawn']);

/** The weakest evidence grade on which each claim of effect may rest. */
export const gradeNeededForEffect: Readonly<Record<Effect, EvidenceGrade>> = {
  'not-yet-known': 0,
  'practice-embedded': 3,
  'impact-evidenced': 4,
  'no-effect-found': 3,
};

/** The weakest evidence grade on which each of the two claims of an action may rest. */
export function gradeNeeded({ delivery, effect }: Axes): { readonly delivery: number; readonly effect: number } {
  return { delivery: delivery === 'delivered' ? 1 : 0, effect: gradeNeededForEffect[effect] };
}

/** The delivery states an action may move to from here, without the one it is in. */
export function deliveryChoices(from: Delivery): readonly Delivery[] {
  return deliveryMoves[from];
}

/**
 * Moves an action along its two axes, as far as its evidence carries. What was claimed already is not asked again.
 *
 * @param from - Where it stands.
 * @param to - Where it is said to stand now.
 * @param backing - The evidence on it.
 * @returns The new axes.
 * @throws {Problem} `action.move-not-allowed`, `action.effect-without-delivery`, `action.effect-settled`,
 *   `action.evidence-missing` (delivered needs grade 1), `action.evidence-too-weak` (an effect needs grade 3, impact
 *   grade 4), `action.two-periods-needed` (embedded needs practice seen in two consecutive reporting periods).
 * @source Our own rule, argued in `docs/method/decisions.md`, with the table of moves.
 */
export function moveAction(from: Axes, to: Axes, backing: Backing): Axes {
  checkDelivery(from, to, backing);
  checkEffect(from, to, backing);
  return to;
}

function checkDelivery(from: Axes, to: Axes, { grade }: Backing): void {
  if (to.delivery === from.delivery) return;
  if (!deliveryMoves[from.delivery].includes(to.delivery))
    throw new Problem('action.move-not-allowed', { from: from.delivery, to: to.delivery });
  if (to.delivery === 'delivered' && grade < 1) throw new Problem('action.evidence-missing');
}

function checkEffect(from: Axes, to: Axes, backing: Backing): void {
  if (to.effect !== 'not-yet-known' && !keepsEffect.has(to.delivery))
    throw new Problem('action.effect-without-delivery', { delivery: to.delivery, effect: to.effect });
  if (to.effect === from.effect) return;
  // Superseding or withdrawing something neither finds an effect nor forgets the one that was found.
  if (to.delivery === 'superseded' || to.delivery === 'withdrawn')
    throw new Problem('action.effect-settled', { delivery: to.delivery, effect: from.effect });
  const needed = gradeNeededForEffect[to.effect];
  if (backing.grade < needed) throw new Problem('action.evidence-too-weak', { grade: backing.grade, needed });
  if (to.effect === 'practice-embedded' && !seenInTwoPeriods(backing))
    throw new Problem('action.two-periods-needed', { days: backing.reportingCycleDays });
}

/**
 * Whether practice was seen in two consecutive reporting periods: on two days at least half a period and at most two
 * periods apart. Closer together they may speak of one period; further apart, nobody looked in between.
 */
export function seenInTwoPeriods({
  practiceSeenOn,
  reportingCycleDays,
}: Pick<Backing, 'practiceSeenOn' | 'reportingCycleDays'>): boolean {
  const apart = (one: LocalDate, other: LocalDate) => Math.abs(daysBetween(one, other));
  return practiceSeenOn.some((one) =>
    practiceSeenOn.some(
      (other) => apart(one, other) >= reportingCycleDays / 2 && apart(one, other) <= 2 * reportingCycleDays,
    ),
  );
}
