import type { LocalDate, NewRound, RoundDays, RoundState } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn, seesReview } from '../../database/seen.js';

/**
 * Makes a round of the caller's committee.
 *
 * @returns Its id, and how many of the plans it was to cover are the committee's.
 */
export async function insertRound(
  scoped: Scoped,
  { body, meetingOn, deadlineOn, reviewIds }: NewRound,
  by: string,
): Promise<{ id: string; plans: number }> {
  const [round] = await scoped.rows<{ id: string }>(
    `insert into reporting_round (committee_id, body, meeting_on, deadline_on, covers_all, made_by)
     values (scope.committee_id(), $1, $2, $3, $4, $5) returning id`,
    [body, meetingOn, deadlineOn, reviewIds === undefined, by],
  );
  if (round === undefined) throw new Error('A round that was just made has no id');
  const plans = reviewIds === undefined ? 0 : await coverPlans(scoped, round.id, reviewIds);
  return { id: round.id, plans };
}

/** Has a round cover plans of the caller's committee, and says how many of those named there are. */
export async function coverPlans(scoped: Scoped, roundId: string, reviewIds: readonly string[]): Promise<number> {
  const covered = await scoped.rows<{ id: string }>(
    `insert into round_review (round_id, review_id, committee_id)
     select $1::uuid, r.id, r.committee_id from review r
     where r.id = any($2::uuid[]) and ${seesOwn(scoped.scope, 'r')} and ${seesReview(scoped.scope, 'r')}
     returning review_id as id`,
    [roundId, reviewIds],
  );
  return covered.length;
}

/** What changes when a round's days are moved or it goes on. */
export interface RoundChange extends Partial<RoundDays> {
  readonly state?: RoundState;
  readonly askedOn?: LocalDate;
  readonly asAt?: LocalDate;
  readonly frozenAt?: Date;
  readonly frozenBy?: string;
  readonly sealedAt?: Date;
  readonly sealedBy?: string;
}

const columns: Record<keyof RoundChange, string> = {
  meetingOn: 'meeting_on',
  deadlineOn: 'deadline_on',
  state: 'state',
  askedOn: 'asked_on',
  asAt: 'as_at',
  frozenAt: 'frozen_at',
  frozenBy: 'frozen_by',
  sealedAt: 'sealed_at',
  sealedBy: 'sealed_by',
};

/**
 * Changes a round, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function changeRound(scoped: Scoped, id: string, seen: number, change: RoundChange): Promise<boolean> {
  // `Object.keys` forgets the type of the keys it was given.
  const fields = Object.keys(change) as (keyof RoundChange)[];
  const assignments = fields.map((field, index) => `${columns[field]} = $${index + 3}`);
  const changed = await scoped.rows<{ id: string }>(
    `update reporting_round o set ${assignments.join(', ')}
     where o.id = $1 and o.version = $2 and ${seesOwn(scoped.scope, 'o')} returning o.id`,
    [id, seen, ...fields.map((field) => change[field])],
  );
  return changed.length === 1;
}

/** Writes something down about a round. */
export async function insertNote(scoped: Scoped, roundId: string, by: string, text: string): Promise<void> {
  await scoped.rows(
    `insert into round_note (round_id, committee_id, written_by, text) values ($1, scope.committee_id(), $2, $3)`,
    [roundId, by, text],
  );
}

/** Deletes a round that is being prepared, if it is still the version the caller saw; says whether it was. */
export async function deletePrepared(scoped: Scoped, id: string, seen: number): Promise<boolean> {
  const [held] = await scoped.rows<{ id: string }>(
    `select o.id from reporting_round o
     where o.id = $1 and o.version = $2 and o.state = 'preparing' and ${seesOwn(scoped.scope, 'o')} for update`,
    [id, seen],
  );
  if (held === undefined) return false;
  for (const table of ['round_review', 'round_note'])
    await scoped.rows(`delete from ${table} x where x.round_id = $1 and ${seesOwn(scoped.scope, 'x')}`, [id]);
  await scoped.rows(`delete from reporting_round o where o.id = $1 and ${seesOwn(scoped.scope, 'o')}`, [id]);
  return true;
}
