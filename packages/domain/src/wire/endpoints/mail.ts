import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { CalendarState, NewCalendar } from '../calendar.js';
import { JobList } from '../jobs.js';
import { MailList, MailPage, MailPreference, MailQuery, NewMailPreference } from '../mail.js';
import { administrator } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const mail = z.strictObject({ mailId: RecordId });

/** The addresses of mails, calendars and what the product does by itself. */
export const mailEndpoints = {
  listMails: { summary: 'The mails that were made.', allows: administrator, query: MailQuery, gives: MailList },
  showMail: { summary: 'One mail with its words.', allows: administrator, params: mail, gives: MailPage },
  sendMailAgain: {
    summary: 'Try once more to send a mail that was refused, given up or kept.',
    allows: administrator,
    params: mail,
    gives: MailPage,
    status: 201,
  },
  listJobs: { summary: 'What the product does by itself.', allows: administrator, gives: JobList },
  runJob: {
    summary: 'Do now what is due today, unless it is done.',
    allows: administrator,
    params: z.strictObject({ jobName: z.string().regex(/^[a-z][a-z-]{0,60}$/) }),
    gives: JobList,
    unkeyed: true,
    status: 201,
  },
  showMailPreference: { summary: 'How one has reminders mailed.', allows: 'signed-in', gives: MailPreference },
  setMailPreference: {
    summary: 'Choose how reminders are mailed.',
    allows: 'signed-in',
    body: NewMailPreference,
    gives: MailPreference,
    guarded: true,
    status: 201,
  },
  showCalendar: { summary: 'Whether one has a calendar address.', allows: 'signed-in', gives: CalendarState },
  makeCalendar: {
    summary: 'Make a calendar address, in place of the one before.',
    allows: 'signed-in',
    gives: NewCalendar,
    unkeyed: true,
    status: 201,
  },
  dropCalendar: {
    summary: 'Withdraw the calendar address.',
    allows: 'signed-in',
    gives: CalendarState,
    unkeyed: true,
  },
  readCalendar: {
    summary: 'The calendar at a secret address, as iCalendar.',
    allows: 'everyone',
    params: z.strictObject({ secret: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) }),
    gives: 'file',
  },
} as const satisfies EndpointsOf;
