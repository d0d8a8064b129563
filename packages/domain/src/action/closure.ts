import { Problem } from '../problem.js';
import type { ClosureBasis } from './states.js';
import type { Axes } from './move.js';

/** What a decision to close rests on. `claimedBy` and `verifiedBy` are posts, as written. */
export interface ClosureClaim {
  readonly basis: ClosureBasis;
  readonly claimedBy: string;
  readonly verifiedBy: string;
}

/**
 * Checks that the committee may close an action on this basis.
 *
 * @param axes - Where the action stands.
 * @param claim - The basis, who claims it and who verified it.
 * @throws {Problem} `action.not-closable` when the state does not bear the basis out, `action.same-person` when the
 *   one who claims also verifies.
 */
export function checkClosure(axes: Axes, claim: ClosureClaim): void {
  if (claim.claimedBy.trim().toLowerCase() === claim.verifiedBy.trim().toLowerCase())
    throw new Problem('action.same-person');
  if (!bearsOut(axes, claim.basis))
    throw new Problem('action.not-closable', { basis: claim.basis, delivery: axes.delivery, effect: axes.effect });
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
