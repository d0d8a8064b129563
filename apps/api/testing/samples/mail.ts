import type { Ids } from './ids.js';

/** What is sent to the addresses of mails, calendars and jobs. */
export const mailSamples = ({ mailId }: Ids) => ({
  listMails: {},
  showMail: { params: { mailId } },
  sendMailAgain: { params: { mailId } },
  listJobs: {},
  runJob: { params: { jobName: 'digest' } },
  showMailPreference: {},
  setMailPreference: { version: 1, body: { reminders: 'weekly' } },
  showCalendar: {},
  makeCalendar: {},
  dropCalendar: {},
  readCalendar: { params: { secret: `${'a'.repeat(43)}.ics` } },
});
