import { z } from 'zod';
import { LocalDate } from '../local-date.js';
import { MeasureDisclosure } from '../measure/states.js';
import { MeasureChart } from './measures.js';

/** How a chart is taken along: with every figure, or with small numbers hidden. */
export const ChartFileQuery = z.strictObject({ masked: z.enum(['yes']).optional() }).meta({ id: 'ChartFileQuery' });
export type ChartFileQuery = z.infer<typeof ChartFileQuery>;

/** What a file with a measure's chart must say, and the chart as it may leave the committee. */
export const ChartToTake = z
  .strictObject({
    committee: z.string(),
    asAt: LocalDate,
    engineVersion: z.string(),
    disclosure: MeasureDisclosure,
    /** Counts from 1 up to this are small. */
    below: z.int(),
    /** How many readings rest on small counts, or tell the day of a single event. */
    small: z.int(),
    /** Worked out with every figure, and small ones hidden after; `null` for a measure kept within the committee. */
    masked: MeasureChart.nullable(),
  })
  .meta({ id: 'ChartToTake' });
export type ChartToTake = z.infer<typeof ChartToTake>;
