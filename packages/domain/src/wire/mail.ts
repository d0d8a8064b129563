import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { MailState } from '../notice/mail-state.js';
import { ReminderRhythm } from '../notice/preference.js';

/** A mail the product made. It holds no word of any record, so an administrator may see it. */
export const MailLine = z
  .strictObject({
    id: RecordId,
    day: LocalDate,
    to: z.string(),
    subject: z.string(),
    state: MailState,
    tries: z.int(),
    nextTryAt: z.string().nullable(),
    /** What the mail server answered last, as its code, or what stood in the way. */
    problem: z.string().nullable(),
    madeAt: z.string(),
    sentAt: z.string().nullable(),
  })
  .meta({ id: 'MailLine' });
export type MailLine = z.infer<typeof MailLine>;

/** Which mails to list. */
export const MailQuery = z.strictObject({
  state: MailState.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type MailQuery = z.infer<typeof MailQuery>;

/** The mails the product made, newest first, and whether there is a server to send them. */
export const MailList = z
  .strictObject({
    mails: z.array(MailLine),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    /** The mail server's name, or `null` when none is set up. */
    server: z.string().nullable(),
  })
  .meta({ id: 'MailList' });
export type MailList = z.infer<typeof MailList>;

/** One mail with its words. */
export const MailPage = z.strictObject({ mail: MailLine, text: z.string() }).meta({ id: 'MailPage' });
export type MailPage = z.infer<typeof MailPage>;

/** How a person has reminders mailed. */
export const MailPreference = z
  .strictObject({ reminders: ReminderRhythm, version: Version })
  .meta({ id: 'MailPreference' });
export type MailPreference = z.infer<typeof MailPreference>;

/** A change of how reminders are mailed. */
export const NewMailPreference = z.strictObject({ reminders: ReminderRhythm }).meta({ id: 'NewMailPreference' });
export type NewMailPreference = z.infer<typeof NewMailPreference>;
