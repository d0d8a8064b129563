import type { CalendarState, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import type { CalendarDay } from './feed.js';

/** Whether the caller has a calendar address. */
export async function findState(scoped: Scoped): Promise<CalendarState> {
  const found = await scoped.json<CalendarState>(
    `select json_build_object('madeAt', made_at, 'lastReadOn', last_read_on) as json
     from calendar_feed where person_id = scope.person_id()`,
  );
  return found ?? { madeAt: null, lastReadOn: null };
}

/** Gives the caller a calendar address by the digest of its secret; the one before works no longer. */
export async function writeFeed(scoped: Scoped, digest: Buffer): Promise<void> {
  await scoped.rows(
    // The digest is named again, not read from what was refused: nobody but the product itself may read it.
    `insert into calendar_feed (person_id, secret_digest) values (scope.person_id(), $1)
     on conflict (person_id) do update set secret_digest = $1, made_at = now(), last_read_on = null`,
    [digest],
  );
}

/** Withdraws the caller's calendar address. */
export async function deleteFeed(scoped: Scoped): Promise<void> {
  await scoped.rows('delete from calendar_feed where person_id = scope.person_id()');
}

/** Whose calendar has a secret, while they may sign in; that it was read is noted once a day. */
export async function findReader(scoped: Scoped, digest: Buffer, today: LocalDate): Promise<string | null> {
  const [reader] = await scoped.rows<{ id: string; fresh: boolean }>(
    `select p.id, f.last_read_on is not distinct from $2::date as fresh
     from calendar_feed f join person p on p.id = f.person_id and p.active
     where f.secret_digest = $1 and exists (select from person_role r where r.person_id = p.id and ${inForce})`,
    [digest, today],
  );
  if (reader === undefined) return null;
  if (!reader.fresh)
    await scoped.rows('update calendar_feed set last_read_on = $2 where secret_digest = $1', [digest, today]);
  return reader.id;
}

const inForce = `r.ended_at is null
  and $2::date between coalesce(r.starts_on, '-infinity') and coalesce(r.ends_on, 'infinity')`;

// An action is in the calendar of those who answer for it, and of those who lead its committee.
const concerns = `($1 in (select scope.people_answering_for(a.id)) or exists (select from person_role r
  where r.person_id = $1 and r.role = 'lead' and r.committee_id = any(a.committee_ids) and ${inForce}))`;

/**
 * The days a person is to keep, from two months ago on: of actions they answer for or whose committee they lead, and of
 * meetings of the committees they work for. What was delivered is over; after a month it is gone.
 */
export function findDays(scoped: Scoped, personId: string, today: LocalDate): Promise<CalendarDay[]> {
  return scoped.rows<CalendarDay>(`${actionDays} union all ${meetingDays} order by "on", id`, [personId, today]);
}

const actionDays = `
  select a.id, case when a.due_on is null then 'action-reviewed' else 'action-due' end as kind,
    coalesce(a.due_on, a.review_on) as "on", null as committee, '/actions/' || a.id as path, a.version - 1 as changes,
    a.closed_on is not null or a.delivery not in ('not-started', 'in-progress') as over
  from action a
  where coalesce(a.due_on, a.review_on) > $2::date - 60
    and (a.closed_on is null or a.closed_on > $2::date - 30)
    and (a.delivered_on is null or a.delivered_on > $2::date - 30)
    and ${concerns}`;

const meetingDays = `
  select m.id, 'meeting' as kind, m.meeting_on as "on", c.name as committee, '/rounds/' || m.id as path,
    m.version - 1 as changes, false as over
  from reporting_round m join committee c on c.id = m.committee_id
  where m.meeting_on > $2::date - 60 and exists (select from person_role r
    where r.person_id = $1 and r.committee_id = m.committee_id and ${inForce})`;
