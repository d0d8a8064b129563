import { z } from 'zod';
import type { LocalDate } from '../local-date.js';
import type { RequestStanding } from './states.js';

/** Where a request stands: answered; late once the day updates were wanted by has passed; otherwise not yet. */
export function requestStanding(answeredOn: LocalDate | null, deadlineOn: LocalDate, asAt: LocalDate): RequestStanding {
  if (answeredOn !== null) return 'answered';
  return asAt > deadlineOn ? 'late' : 'not-yet';
}

/** How many requests there are, and how many stand where. */
export const RequestCounts = z
  .strictObject({ asked: z.int(), answered: z.int(), notYet: z.int(), late: z.int() })
  .meta({ id: 'RequestCounts' });
export type RequestCounts = z.infer<typeof RequestCounts>;

/** Counts requests by where they stand. The three always add up to all that were asked. */
export function countRequests(standings: readonly RequestStanding[]): RequestCounts {
  const count = (standing: RequestStanding) => standings.filter((each) => each === standing).length;
  return { asked: standings.length, answered: count('answered'), notYet: count('not-yet'), late: count('late') };
}
