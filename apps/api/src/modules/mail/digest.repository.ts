import type { LocalDate, Noticed, NoticeKind, ReminderRhythm } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import type { CommitteeCounts, Letter } from './letter.js';

/** A date on an action somebody answers for. */
export interface DatedAction {
  readonly actionId: string;
  readonly personId: string;
  readonly dueOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
}

const live = `a.closed_on is null and a.delivery in ('not-started', 'in-progress')`;

/** Who answers for the live actions whose date is near or past. */
export function findDatedActions(scoped: Scoped, until: LocalDate): Promise<DatedAction[]> {
  return scoped.rows<DatedAction>(
    `select a.id as "actionId", person_id as "personId", a.due_on as "dueOn", a.review_on as "reviewOn"
     from action a cross join lateral scope.people_answering_for(a.id) as person_id
     where ${live} and (a.due_on <= $1 or a.review_on <= $1)`,
    [until],
  );
}

/** A reminder to make, unless it was made for that date before. */
export interface Reminder {
  readonly actionId: string;
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly dueOn: LocalDate;
}

/** Makes the reminders that were not made before. */
export async function insertReminders(scoped: Scoped, reminders: readonly Reminder[]): Promise<void> {
  await scoped.rows(
    `insert into notice (person_id, kind, about_action_id, about_committee_id, link, due_on)
     select r."personId", r.kind, r."actionId", a.committee_id, '/actions/' || r."actionId", r."dueOn"
     from json_to_recordset($1) as r("personId" uuid, kind text, "actionId" uuid, "dueOn" date)
     join action a on a.id = r."actionId"
     on conflict do nothing`,
    [JSON.stringify(reminders)],
  );
}

/** Somebody who may be mailed: what they were not mailed yet, and the committees they lead. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly reminders: ReminderRhythm;
  readonly notices: readonly (Noticed & { readonly id: string })[];
  readonly committees: readonly CommitteeCounts[];
}

/**
 * Everyone who may sign in today and was not mailed that day, with what they have neither seen nor been mailed of the last
 * two weeks.
 */
export async function findRecipients(scoped: Scoped, day: LocalDate): Promise<Recipient[]> {
  const found = await scoped.json<Recipient[]>(
    `with counts as (
       select a.committee_id, count(*) filter (where a.due_on < $1) as overdue,
         count(*) filter (where a.due_on between $1 and $1::date + 7) as within7,
         count(*) filter (where a.due_on between $1 and $1::date + 30) as within30
       from action a where ${live} group by a.committee_id),
     holders as (
       select person_id, array_agg(committee_id) filter (where role = 'lead') as leads from person_role
       where ended_at is null and $1::date between coalesce(starts_on, '-infinity') and coalesce(ends_on, 'infinity')
       group by person_id),
     untold as (
       select person_id, json_agg(json_build_object('id', id, 'kind', kind, 'dueOn', due_on,
         'link', '/for-you#notice-' || id)) as notices from notice
       where mailed_on is null and seen_at is null and created_at > now() - interval '14 days' group by person_id)
     select json_agg(json_build_object('personId', p.id, 'name', p.name, 'email', p.email,
       'reminders', coalesce(f.reminders, 'daily'), 'notices', coalesce(u.notices, '[]'),
       'committees', (select coalesce(json_agg(json_build_object('committee', c.name, 'overdue', n.overdue,
           'within7', n.within7, 'within30', n.within30) order by c.name), '[]')
         from counts n join committee c on c.id = n.committee_id where n.committee_id = any(h.leads)))
       order by p.id) as json
     from person p join holders h on h.person_id = p.id
     left join mail_preference f on f.person_id = p.id
     left join untold u on u.person_id = p.id
     where p.active and not exists (select from mail m where m.person_id = p.id and m.day = $1)`,
    [day],
  );
  return found ?? [];
}

/** A mail to keep until it is sent. */
export interface MadeMail extends Letter {
  readonly personId: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly messageId: string;
  readonly state: 'waiting' | 'kept';
  /** The notices it tells of. */
  readonly noticeIds: readonly string[];
}

/** Keeps a mail for a day, and notes of what it tells that it was mailed. A person who has one that day gets no other. */
export async function insertMail(scoped: Scoped, day: LocalDate, mail: MadeMail): Promise<void> {
  await scoped.rows(
    `insert into mail (person_id, day, to_name, to_address, subject, text, html, message_id, state, next_try_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $9 = 'waiting' then now() end)`,
    [mail.personId, day, mail.toName, mail.toAddress, mail.subject, mail.text, mail.html, mail.messageId, mail.state],
  );
  await scoped.rows('update notice set mailed_on = $2 where id = any($1::uuid[])', [mail.noticeIds, day]);
}
