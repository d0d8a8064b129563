import { z } from 'zod';
import { LocalDate } from '../local-date.js';

/** Something the product does by itself: when it was done, when it is due, and what stands in its way. */
export const JobLine = z
  .strictObject({
    name: z.string(),
    does: z.string(),
    doneOn: LocalDate.nullable(),
    doneAt: z.string().nullable(),
    /** The day and the time, as clocks in Scotland show them. */
    next: z.strictObject({ day: LocalDate, time: z.string() }).nullable(),
    problem: z.strictObject({ at: z.string(), sentence: z.string(), tries: z.int() }).nullable(),
  })
  .meta({ id: 'JobLine' });
export type JobLine = z.infer<typeof JobLine>;

/** Everything the product does by itself, and whether this copy of it does. */
export const JobList = z.strictObject({ jobs: z.array(JobLine), running: z.boolean() }).meta({ id: 'JobList' });
export type JobList = z.infer<typeof JobList>;
