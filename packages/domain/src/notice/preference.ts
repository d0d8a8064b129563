import { z } from 'zod';

/** How often a person has reminders mailed. What somebody asks of them is mailed the next morning whatever they chose. */
export const ReminderRhythm = z.enum(['daily', 'weekly', 'none']).meta({ id: 'ReminderRhythm' });
export type ReminderRhythm = z.infer<typeof ReminderRhythm>;
