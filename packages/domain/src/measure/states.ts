import { z } from 'zod';

/** What a measure watches: the difference for children, the change happening as designed, or harm elsewhere. */
export const MeasureFamily = z.enum(['outcome', 'process', 'balancing']).meta({ id: 'MeasureFamily' });
export type MeasureFamily = z.infer<typeof MeasureFamily>;

/** What a reading is counted in; `gap` is the days from one event to the next. */
export const MeasureUnit = z.enum(['percent', 'count', 'days', 'score', 'rate', 'gap']).meta({ id: 'MeasureUnit' });
export type MeasureUnit = z.infer<typeof MeasureUnit>;

/** Which way is better. A count of learning reviews is neutral: more may mean more harm, or better noticing. */
export const MeasureDirection = z.enum(['increase', 'decrease', 'neutral']).meta({ id: 'MeasureDirection' });
export type MeasureDirection = z.infer<typeof MeasureDirection>;

/** How often a reading is expected; `event` is a reading each time something happens. */
export const MeasureCadence = z.enum(['weekly', 'monthly', 'quarterly', 'event']).meta({ id: 'MeasureCadence' });
export type MeasureCadence = z.infer<typeof MeasureCadence>;

/** Who may be shown a measure's figures: small counts can tell who a child is. */
export const MeasureDisclosure = z.enum(['committee-only', 'masked', 'open']).meta({ id: 'MeasureDisclosure' });
export type MeasureDisclosure = z.infer<typeof MeasureDisclosure>;
