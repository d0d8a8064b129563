import type { MailLine, MailPage, MailState } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';

const mailJson = `json_build_object('id', m.id, 'day', m.day, 'to', m.to_name || ' <' || m.to_address || '>',
  'subject', m.subject, 'state', m.state, 'tries', m.tries,
  'nextTryAt', case when m.state = 'waiting' then m.next_try_at end,
  'problem', m.problem, 'madeAt', m.made_at, 'sentAt', m.sent_at)`;

/** Mails are for administrators to look after. */
const sees = ({ role }: Scope) => (role === 'administrator' ? 'true' : 'false');

/** A page of the mails, newest first. */
export async function findMails(
  scoped: Scoped,
  { state, offset, size }: { state: MailState | null; offset: number; size: number },
): Promise<{ mails: MailLine[]; total: number }> {
  const which = `${sees(scoped.scope)} and ($1::text is null or m.state = $1)`;
  const found = await scoped.json<{ mails: MailLine[]; total: number }>(
    `select json_build_object('total', (select count(*) from mail m where ${which}),
       'mails', (select coalesce(json_agg(line order by made_at desc, id), '[]') from (
         select m.id, m.made_at, ${mailJson} as line from mail m where ${which}
         order by m.made_at desc, m.id limit $2 offset $3) lines)) as json`,
    [state, size, offset],
  );
  return found ?? { mails: [], total: 0 };
}

/** One mail with its words, or `null`. */
export function findMail(scoped: Scoped, id: string): Promise<MailPage | null> {
  return scoped.json<MailPage>(
    `select json_build_object('mail', ${mailJson}, 'text', m.text) as json from mail m
     where m.id = $1 and ${sees(scoped.scope)}`,
    [id],
  );
}

/**
 * Has a mail tried again that nobody tries by himself any more.
 *
 * @returns Whether it was one.
 */
export async function writeTryAgain(scoped: Scoped, id: string): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update mail m set state = 'waiting', next_try_at = now(), version = version + 1
     where id = $1 and state in ('refused', 'given-up', 'kept') and ${sees(scoped.scope)} returning id`,
    [id],
  );
  return written.length === 1;
}
