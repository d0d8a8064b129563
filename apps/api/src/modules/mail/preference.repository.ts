import type { MailPreference, ReminderRhythm } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';

/** How the caller has reminders mailed; every day until they choose. */
export function findPreference(scoped: Scoped): Promise<MailPreference | null> {
  return scoped.json<MailPreference>(
    `select json_build_object('reminders', reminders, 'version', version) as json
     from mail_preference where person_id = scope.person_id()`,
  );
}

/**
 * Keeps how the caller has reminders mailed, if it is still as they saw it.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function writePreference(scoped: Scoped, seen: number, reminders: ReminderRhythm): Promise<boolean> {
  const written = await scoped.rows<{ version: number }>(
    `insert into mail_preference (person_id, reminders, version)
     select scope.person_id(), $1, 2
     where $2 = 1 or exists (select from mail_preference where person_id = scope.person_id())
     on conflict (person_id) do update set reminders = excluded.reminders, version = mail_preference.version + 1
       where mail_preference.version = $2
     returning version`,
    [reminders, seen],
  );
  return written.length === 1;
}
