import type { EscalationLine, EscalationReason, EscalationRung, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn, seesReview } from '../../database/seen.js';

/** A step as it is kept; what is sought from whoever it was brought to follows from its reason. */
export type StoredEscalation = Omit<EscalationLine, 'decisionSought'>;

const stepSql = (scoped: Scoped, where: string) => `
  select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'actionId', a.id, 'actionText', a.text,
      'reviewReference', coalesce(s.reference, ''), 'reason', e.step, 'rung', e.rung, 'why', e.why, 'sinceOn', e.due_on,
      'takenOn', e.taken_on, 'told', e.told, 'outcome', e.outcome, 'outcomeOn', e.outcome_on,
      'outcomeBy', e.outcome_by)
    order by array_position(array['chief-officers', 'sub-group', 'lead'], e.rung), e.taken_on desc, e.due_on desc, e.id),
    '[]') as json
  from escalation_step e join action a on a.id = e.action_id and ${seesAction(scoped.scope, 'a')}
  left join lateral (select r.reference from strategy_action x join strategy y on y.id = x.strategy_id
      join review r on r.id = y.review_id
    where x.action_id = a.id and ${seesReview(scoped.scope, 'r')} order by y.id limit 1) s on true
  where e.kind = 'escalation' and ${where}`;

/** Every step taken with one action. */
export async function findStepsOf(scoped: Scoped, actionId: string): Promise<StoredEscalation[]> {
  return (await scoped.json<StoredEscalation[]>(stepSql(scoped, 'e.action_id = $1'), [actionId])) ?? [];
}

/** The steps that nothing has come of yet: the committee's own, or those on the agency's actions. */
export async function findOpenSteps(scoped: Scoped): Promise<StoredEscalation[]> {
  const own = scoped.scope.role === 'agency' ? 'true' : seesOwn(scoped.scope, 'e');
  return (await scoped.json<StoredEscalation[]>(stepSql(scoped, `e.outcome is null and ${own}`))) ?? [];
}

/** One step of the caller's committee, or `null`. */
export async function findStep(scoped: Scoped, id: string): Promise<StoredEscalation | null> {
  const where = `e.id = $1 and ${seesOwn(scoped.scope, 'e')}`;
  return (await scoped.json<StoredEscalation[]>(stepSql(scoped, where), [id]))?.[0] ?? null;
}

/** What came of a step. */
export interface Outcome {
  readonly outcome: string;
  readonly on: LocalDate;
  readonly by: string;
}

/**
 * Writes down what came of a step, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function writeOutcome(scoped: Scoped, id: string, seen: number, outcome: Outcome): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update escalation_step e set outcome = $3, outcome_on = $4, outcome_by = $5
     where e.id = $1 and e.version = $2 and e.kind = 'escalation' and ${seesOwn(scoped.scope, 'e')} returning e.id`,
    [id, seen, outcome.outcome, outcome.on, outcome.by],
  );
  return written.length === 1;
}

/** A step to take: an action brought to somebody for a reason that began on a day. */
export interface NewEscalation {
  readonly committeeId: string;
  readonly actionId: string;
  readonly reason: EscalationReason;
  readonly rung: EscalationRung;
  readonly sinceOn: LocalDate;
  readonly takenOn: LocalDate;
  readonly told: readonly string[];
  readonly why: string;
}

/**
 * Writes a step down, unless it was taken already.
 *
 * @returns Whether it was taken just now.
 */
export async function insertEscalation(scoped: Scoped, step: NewEscalation): Promise<boolean> {
  const { committeeId, actionId, reason, rung, sinceOn, takenOn, told, why } = step;
  const taken = await scoped.rows<{ id: string }>(
    `insert into escalation_step (committee_id, action_id, kind, step, rung, due_on, taken_on, told, why)
     values ($1, $2, 'escalation', $3, $4, $5, $6, $7, $8)
     on conflict (action_id, round_id, agency_id, step, due_on) do nothing returning id`,
    [committeeId, actionId, reason, rung, sinceOn, takenOn, told, why],
  );
  return taken.length === 1;
}
