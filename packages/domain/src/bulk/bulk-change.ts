import { z } from 'zod';
import { moveDueDate, type DueDates } from '../action/due-date.js';
import { moveAction } from '../action/move.js';
import { Declared, Lever, type Effect } from '../action/states.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { checkNotDecidedByUpdate } from '../not-acting/not-acting.js';
import { Problem } from '../problem.js';
import { Line, Narrative } from '../text.js';

/** One change, made to many actions at once. */
export const BulkChange = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('due-date'), dueOn: LocalDate, reason: Narrative, approvedBy: Line }),
    z.strictObject({ kind: z.literal('declared'), declared: Declared.nullable() }),
    z.strictObject({ kind: z.literal('lever'), lever: Lever.nullable() }),
    z.strictObject({ kind: z.literal('accountable-agency'), accountableAgencyId: RecordId.nullable() }),
    z.strictObject({ kind: z.literal('withdraw'), reason: Narrative }),
  ])
  .meta({ id: 'BulkChange' });
export type BulkChange = z.infer<typeof BulkChange>;

/** What it is judged on whether an action can be changed with others. */
export interface BulkFacts extends DueDates {
  readonly effect: Effect;
  readonly declared: Declared | null;
  readonly lever: Lever | null;
  readonly accountableAgencyId: string | null;
  readonly closed: boolean;
  /** Whether somebody claims that it can be closed, and that is not decided. */
  readonly claimWaits: boolean;
  /** Whether it is the caller's own committee's, and not one shared with it. */
  readonly own: boolean;
}

/**
 * Checks that one of many actions can take a change, by the rules that hold for one action alone.
 *
 * @throws {Problem} `action.not-yours`, `action.already-closed`, `closure.claim-open`, `bulk.no-change`, or what moving a
 *   due date or withdrawing an action is refused for.
 */
export function checkBulkChange(facts: BulkFacts, change: BulkChange): void {
  if (!facts.own) throw new Problem('action.not-yours');
  if (facts.closed) throw new Problem('action.already-closed');
  if (change.kind === 'due-date') moveDueDate(facts, change.dueOn);
  else if (change.kind === 'withdraw') checkWithdrawal(facts);
  else if (isSo(facts, change)) throw new Problem('bulk.no-change');
}

function checkWithdrawal({ delivery, effect, claimWaits }: BulkFacts): void {
  if (claimWaits) throw new Problem('closure.claim-open');
  if (delivery === 'withdrawn') throw new Problem('bulk.no-change');
  checkNotDecidedByUpdate(delivery, 'withdrawn');
  const nothing = { grade: 0, practiceSeenOn: [], reportingCycleDays: 0 } as const;
  moveAction({ delivery, effect }, { delivery: 'withdrawn', effect }, nothing);
}

function isSo(facts: BulkFacts, change: Exclude<BulkChange, { kind: 'due-date' | 'withdraw' }>): boolean {
  if (change.kind === 'declared') return facts.declared === change.declared;
  if (change.kind === 'lever') return facts.lever === change.lever;
  return facts.accountableAgencyId === change.accountableAgencyId;
}
