import { z } from 'zod';
import { LocalDate } from '../local-date.js';

/** Whether a person has a calendar address, and when it was last read. The address itself is shown once, when made. */
export const CalendarState = z
  .strictObject({ madeAt: z.string().nullable(), lastReadOn: LocalDate.nullable() })
  .meta({ id: 'CalendarState' });
export type CalendarState = z.infer<typeof CalendarState>;

/** A calendar address just made. Whoever has it can read the calendar. */
export const NewCalendar = z.strictObject({ address: z.string(), madeAt: z.string() }).meta({ id: 'NewCalendar' });
export type NewCalendar = z.infer<typeof NewCalendar>;
