import { z } from 'zod';

/** To whom an action is taken: its lead and their manager, the sub-group, or the chief officers. */
export const EscalationRung = z.enum(['lead', 'sub-group', 'chief-officers']).meta({ id: 'EscalationRung' });
export type EscalationRung = z.infer<typeof EscalationRung>;

/** Why an action is taken to somebody. */
export const EscalationReason = z
  .enum([
    'overdue',
    'overdue-long',
    'overdue-very-long',
    'moved-again',
    'moved-too-often',
    'silent',
    'resource-refused',
    'blocked-across-agencies',
    'red-and-recurred',
  ])
  .meta({ id: 'EscalationReason' });
export type EscalationReason = z.infer<typeof EscalationReason>;
