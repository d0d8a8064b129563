import { LocalDate, MeetingBody } from '@followthrough/domain';
import { z } from 'zod';

/** A reporting round as its file tells it. A sealed one takes its position when the demonstration is loaded. */
export const ToldRound = z.strictObject({
  committee: z.string(),
  body: MeetingBody,
  meetingOn: LocalDate,
  deadlineOn: LocalDate,
  askedOn: LocalDate,
  sealed: z.boolean(),
  notes: z.array(z.string()),
});
export type ToldRound = z.infer<typeof ToldRound>;
