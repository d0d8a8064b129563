import { Problem } from '../problem.js';
import type { Axes } from '../action/move.js';
import type { ClosureBasis, EvidenceGrade } from '../action/states.js';

/**
 * Checks that where an action stands bears out closing it on this basis.
 *
 * @param axes - Where the action stands.
 * @throws {Problem} `action.not-closable` when it does not.
 */
export function checkBasis(axes: Axes, basis: ClosureBasis): void {
  if (!bearsOut(axes, basis))
    throw new Problem('action.not-closable', { basis, delivery: axes.delivery, effect: axes.effect });
}

/**
 * Checks that a closed action, moved, still bears out what the committee closed it on. An effect may be found after a
 * closure as delivered only; the basis of a closure is not taken away by an update.
 *
 * @param to - Where the action is said to stand now.
 * @param basis - What the committee closed it on.
 * @throws {Problem} `action.already-closed` when the closure would no longer be true.
 */
export function checkMoveWhenClosed(to: Axes, basis: ClosureBasis): void {
  if (!bearsOut(to, basis)) throw new Problem('action.already-closed', { basis });
}

/**
 * Checks that the evidence a claim names is strong enough for its basis: a claim of impact names a measure with a signal
 * or better, a claim that practice is embedded an audit or better.
 *
 * @param strongest - The highest grade among the evidence named; 0 when none is.
 * @throws {Problem} `action.evidence-too-weak`.
 */
export function checkNamedEvidence(basis: ClosureBasis, strongest: EvidenceGrade): void {
  const needed = gradeNeeded[basis];
  if (strongest < needed) throw new Problem('action.evidence-too-weak', { grade: strongest, needed });
}

const gradeNeeded: Record<ClosureBasis, EvidenceGrade> = {
  'impact-evidenced': 4,
  'embedded-not-measurable': 3,
  superseded: 0,
  withdrawn: 0,
  'delivered-only': 0,
};

/** The bases that where an action stands bears out, strongest first; none while it is still to be delivered. */
export function basesBorneOut(axes: Axes): readonly ClosureBasis[] {
  return strongestFirst.filter((basis) => bearsOut(axes, basis));
}

const strongestFirst: readonly ClosureBasis[] = [
  'impact-evidenced',
  'embedded-not-measurable',
  'superseded',
  'withdrawn',
  'delivered-only',
];

function bearsOut({ delivery, effect }: Axes, basis: ClosureBasis): boolean {
  switch (basis) {
    case 'impact-evidenced':
      return delivery === 'delivered' && effect === 'impact-evidenced';
    case 'embedded-not-measurable':
      return delivery === 'delivered' && effect === 'practice-embedded';
    case 'delivered-only':
      return delivery === 'delivered';
    case 'superseded':
      return delivery === 'superseded';
    case 'withdrawn':
      return delivery === 'withdrawn';
  }
}
