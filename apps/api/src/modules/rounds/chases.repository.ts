import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import type { OpenRequest } from './requests.repository.js';

/** A reminder about what one agency has not answered. */
export interface Chase {
  readonly committeeId: string;
  readonly roundId: string;
  readonly agencyId: string | null;
  readonly step: 'before' | 'late' | 'by-hand';
  /** The day it fell due. With the step it names the reminder, so that it is sent once however often it is tried. */
  readonly dueOn: LocalDate;
  readonly takenOn: LocalDate;
  readonly told: readonly string[];
  readonly why: string;
}

/**
 * Writes down a reminder for each action it is about, unless it was sent for that action already.
 *
 * @returns How many actions it was now sent for.
 */
export async function insertChase(scoped: Scoped, chase: Chase, requests: readonly OpenRequest[]): Promise<number> {
  const sent = await scoped.rows<{ id: string }>(
    `insert into escalation_step (committee_id, action_id, round_id, agency_id, kind, step, due_on, taken_on, told, why)
     select $1::uuid, action_id, $2::uuid, $3::uuid, 'chase', $4, $5::date, $6::date, $7::text[], $8
     from unnest($9::uuid[]) as action_id
     on conflict (action_id, round_id, agency_id, step, due_on) do nothing returning id`,
    [
      ...[chase.committeeId, chase.roundId, chase.agencyId, chase.step, chase.dueOn, chase.takenOn],
      ...[chase.told, chase.why, requests.map(({ actionId }) => actionId)],
    ],
  );
  return sent.length;
}
