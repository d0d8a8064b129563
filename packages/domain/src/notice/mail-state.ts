import { z } from 'zod';

/** Where a mail stands. `kept` is one made while no mail server was set up: it is never sent by itself. */
export const MailState = z
  .enum(['waiting', 'sending', 'sent', 'refused', 'given-up', 'kept'])
  .meta({ id: 'MailState' });
export type MailState = z.infer<typeof MailState>;

/** After how many tries a mail that found no server, or a busy one, is given up: two and a half days. */
export const mailTriesMax = 10;

const firstWaitInMinutes = 2;
const longestWaitInMinutes = 12 * 60;

/** How long to wait before the next try, in minutes: twice as long each time, half a day at most. */
export function minutesToNextTry(tries: number): number {
  return Math.min(firstWaitInMinutes * 3 ** Math.max(0, tries - 1), longestWaitInMinutes);
}
