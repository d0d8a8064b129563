import { Problem, type ActionPage, type Me } from '@followthrough/domain';

/**
 * The committee whose plan the caller works on.
 *
 * @throws {Problem} `caller.not-allowed` for a caller without one.
 */
export function ownCommittee({ committee }: Me): string {
  if (committee === null) throw new Problem('caller.not-allowed');
  return committee.id;
}

/** An action as far as permission to plan it is concerned. */
interface Planned {
  readonly committeeId: string;
  readonly row: Pick<ActionPage['row'], 'closedOn'>;
}

/**
 * Checks that the caller may change what an action promises: an action of their own committee that is not closed. One that
 * is shared with them is changed by the committee whose it is.
 *
 * @throws {Problem} `action.not-yours` or `action.already-closed`.
 */
export function checkPlans(me: Me, action: Planned): void {
  if (action.committeeId !== ownCommittee(me)) throw new Problem('action.not-yours');
  checkOpen(action);
}

/**
 * Checks that an action is not closed.
 *
 * @throws {Problem} `action.already-closed`.
 */
export function checkOpen({ row: { closedOn } }: Pick<Planned, 'row'>): void {
  if (closedOn !== null) throw new Problem('action.already-closed', { closedOn });
}
